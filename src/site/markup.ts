/** What is kept of a page of a website: links with the place they stand in, and what the page says to machines. */

export type Place = 'head' | 'body' | 'footer';

/** An `<a>` or `<area>`; `text` is the beginning of what it reads. */
export type Anchor = { href: string; rel: string[]; hreflang: string; text: string; place: Place };

/** A `<link>`. */
export type Line = { href: string; rel: string[]; hreflang: string; type: string; sizes: string; place: Place };

export type Markup = {
  title: string;
  /** Of the whole page, as written: "nl-BE". */
  language: string;
  /** The first `<base href>`, from which relative addresses start. */
  base: string;
  anchors: Anchor[];
  lines: Line[];
  /** JSON-LD as text. */
  data: { text: string; place: Place }[];
  /** `og:image`. */
  image: string;
  /** There was more than we read. */
  cut: boolean;
};

const MOST = { anchors: 20_000, lines: 500, data: 50 };
const TEXT = 80;

export type Attributes = Readonly<Record<string, string>>;
type Element = { name: string; footer: boolean; hidden: boolean; drawn: boolean };
/** `into` takes the text inside the element of that name. */
export type Reading = {
  markup: Markup;
  open: Element[];
  inBody: boolean;
  into: { name: string; take: (text: string) => void } | null;
};

const tokens = (text: string | undefined): string[] => (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);

const placeIn = ({ open, inBody }: Reading, unlessBody: Place): Place =>
  open.at(-1)?.footer ? 'footer' : inBody ? 'body' : unlessBody;

const keep = <T>(reading: Reading, list: T[], most: number, one: T): void => {
  if (list.length < most) list.push(one);
  else reading.markup.cut = true;
};

const onAnchor = (reading: Reading, attributes: Attributes): void => {
  const { href, rel, hreflang } = attributes;
  if (!href) return;
  const place = placeIn(reading, 'body');
  const anchor = { href, rel: tokens(rel), hreflang: hreflang ?? '', text: '', place };
  keep(reading, reading.markup.anchors, MOST.anchors, anchor);
  const take = (text: string) => {
    if (anchor.text.length < TEXT) anchor.text += text;
  };
  reading.into = { name: 'a', take };
};

const onLine = (reading: Reading, { href, rel, hreflang, type, sizes }: Attributes): void => {
  if (!href) return;
  const place = placeIn(reading, 'head');
  const line = { href, rel: tokens(rel), hreflang: hreflang ?? '', type: (type ?? '').toLowerCase() };
  keep(reading, reading.markup.lines, MOST.lines, { ...line, sizes: (sizes ?? '').slice(0, TEXT), place });
};

const onScript = (reading: Reading, { type }: Attributes): void => {
  if (!/^application\/ld\+json\b/i.test(type?.trim() ?? '')) return;
  const one = { text: '', place: placeIn(reading, 'head') };
  keep(reading, reading.markup.data, MOST.data, one);
  const take = (text: string) => {
    one.text += text;
  };
  reading.into = { name: 'script', take };
};

const onTitle = (reading: Reading): void => {
  const { markup, open } = reading;
  if (markup.title !== '' || open.at(-1)?.drawn) return;
  const take = (text: string) => {
    if (markup.title.length < TEXT * 4) markup.title += text;
  };
  reading.into = { name: 'title', take };
};

const onMeta = ({ markup }: Reading, { property, name, content }: Attributes): void => {
  if ((property ?? name)?.toLowerCase() === 'og:image') markup.image ||= content ?? '';
};

const onHtml = ({ markup }: Reading, { lang }: Attributes): void => {
  markup.language ||= lang ?? '';
};

const onBase = ({ markup }: Reading, { href }: Attributes): void => {
  markup.base ||= href ?? '';
};

const onBody = (reading: Reading): void => {
  reading.inBody = true;
};

/** What an element adds when it opens, by its name; whatever is not here adds nothing. */
export const OPENED: ReadonlyMap<string, (reading: Reading, attributes: Attributes) => void> = new Map([
  ['a', onAnchor],
  ['area', onAnchor],
  ['link', onLine],
  ['script', onScript],
  ['title', onTitle],
  ['body', onBody],
  ['html', onHtml],
  ['base', onBase],
  ['meta', onMeta],
]);
