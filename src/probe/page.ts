/** Takes a page apart with a streaming parser. */
import { Parser } from 'htmlparser2';
import { openElements, SILENT } from './open-elements.ts';

export type Script = { id: string; type: string; text: string };

export type Page = {
  title: string;
  /** Content of `<meta>` by property or name, first one wins; only what stands before the body. */
  meta: ReadonlyMap<string, string>;
  canonical: string;
  /** Script bodies with their attributes; comments and markup in them are never read as markup. */
  scripts: readonly Script[];
  /** Addresses of the pages framed in this one. */
  frames: readonly string[];
  /** Text of the elements that carry an asked class. */
  classes: ReadonlyMap<string, string>;
  /** Element ids present. */
  ids: ReadonlySet<string>;
  /** Visible text, without scripts and styles, white space folded, at most 20,000 characters. */
  text: string;
  /** The document was opened and never closed, or a second one follows it: it was cut, or glued. */
  cut: boolean;
};

const TEXT_LIMIT = 20_000;
const META_LIMIT = 5_000;

const DRAWING = new Set(['svg', 'math']);

/** Elements inside elements beyond this are no page, and the parser's time grows with the square of them. */
const DEEPEST = 1_000;
const PIECE = 16 * 1024;

/** Scripts that run or hold data; a template of another type is somebody's sample. */
const SPEAKING = /^(?:|module|(?:text|application)\/(?:(?:x-)?javascript|json|ld\+json))$/i;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is gathered on the way through a page. */
const emptyPage = () => ({
  title: '',
  meta: new Map<string, string>(),
  canonical: '',
  scripts: [] as Script[],
  frames: [] as string[],
  classes: new Map<string, string>(),
  ids: new Set<string>(),
  text: '',
});

type Gathered = ReturnType<typeof emptyPage>;
type Attributes = Readonly<Record<string, string>>;

/** Lines about the page itself: they belong to its head, and what stands in the body may be anybody's. */
const gatherHead = (page: Gathered, name: string, attributes: Attributes): void => {
  const key = (attributes['property'] ?? attributes['name'])?.toLowerCase();
  if (name === 'meta' && key && !page.meta.has(key))
    page.meta.set(key, (attributes['content'] ?? '').slice(0, META_LIMIT));
  if (name === 'link' && attributes['rel'] === 'canonical' && !page.canonical)
    page.canonical = attributes['href'] ?? '';
};

const gather = (page: Gathered, name: string, attributes: Attributes): void => {
  if (attributes['id']) page.ids.add(attributes['id']);
  if (name === 'iframe' && attributes['src']) page.frames.push(attributes['src']);
  if (name === 'script') page.scripts.push({ id: attributes['id'] ?? '', type: attributes['type'] ?? '', text: '' });
};

const addTo = (classes: Map<string, string>, carried: readonly string[], text: string): void => {
  for (const one of carried) {
    const before = classes.get(one) ?? '';
    if (before.length < TEXT_LIMIT) classes.set(one, before + text);
  }
};

/**
 * Takes a page apart.
 * @param html the body; anything at all, also no HTML
 * @param classes class names whose text is wanted
 */
export const parsePage = (html: string, classes: readonly string[] = []): Page => {
  const page = emptyPage();
  const open = openElements();
  let [opened, again, closed, inTitle, titled, quiet] = [false, false, false, false, false, false];
  const write = (text: string): void => {
    if (page.text.length < TEXT_LIMIT) page.text += text;
    addTo(page.classes, open.carried, text);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const [inBody, carried] = [open.within(['body']), (attributes['class'] ?? '').split(/\s+/)];
        if (name === 'html' && !quiet) [opened, again] = [true, opened];
        quiet ||= SILENT.has(name);
        if (!quiet && name === 'title' && !titled && !inBody && !open.within(DRAWING)) inTitle = true;
        if (!quiet && !inBody) gatherHead(page, name, attributes);
        if (!quiet) gather(page, name, attributes);
        const wanted = quiet ? [] : carried.filter((one) => classes.includes(one));
        for (const one of wanted) if (!page.classes.has(one)) page.classes.set(one, '');
        open.push(name, wanted);
      },
      ontext(data) {
        const script = !quiet && open.top() === 'script' ? page.scripts.at(-1) : undefined;
        if (script) script.text += data;
        else if (inTitle) page.title += data;
        else if (!quiet && open.top() !== 'script') write(data);
      },
      onclosetag(name, implied) {
        if (name === 'html' && !implied) closed = true;
        if (name === 'title' && inTitle) [inTitle, titled] = [false, true];
        open.close(name);
        quiet = open.silent();
        if (!quiet) write(' ');
      },
    },
    { decodeEntities: true },
  );
  let at = 0;
  for (; at < html.length && open.depth() <= DEEPEST; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  return {
    ...page,
    title: fold(page.title).slice(0, META_LIMIT),
    scripts: page.scripts.filter((script) => SPEAKING.test(script.type.trim())),
    classes: new Map([...page.classes].map(([name, value]) => [name, fold(value)])),
    text: fold(page.text).slice(0, TEXT_LIMIT),
    cut: (opened && !closed) || again || at < html.length,
  };
};
