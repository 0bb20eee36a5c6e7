/** Takes a page apart with a streaming parser. */
import { Parser } from 'htmlparser2';

export type Page = {
  title: string;
  /** Content of `<meta>` by property or name, first one wins. */
  meta: ReadonlyMap<string, string>;
  canonical: string;
  /** Script bodies with their attributes; comments and markup in them are never read as markup. */
  scripts: readonly { id: string; type: string; text: string }[];
  /** Text of the elements that carry an asked class. */
  classes: ReadonlyMap<string, string>;
  /** Element ids present. */
  ids: ReadonlySet<string>;
  /** Visible text, without scripts and styles, white space folded, at most 20,000 characters. */
  text: string;
  /** The document was opened and never closed: it was cut. */
  cut: boolean;
};

const TEXT_LIMIT = 20_000;
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Takes a page apart.
 * @param html the body; anything at all, also no HTML
 * @param classes class names whose text is wanted
 */
export const parsePage = (html: string, classes: readonly string[] = []): Page => {
  const meta = new Map<string, string>();
  const texts = new Map<string, string>();
  const scripts: { id: string; type: string; text: string }[] = [];
  const ids = new Set<string>();
  const open: { name: string; classes: string[] }[] = [];
  let [title, canonical, text] = ['', '', ''];
  let [opened, closed, inTitle, titled] = [false, false, false, false];
  const silent = () => open.some((one) => SILENT.has(one.name));
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') opened = true;
        if (name === 'title' && !titled && !open.some((one) => one.name === 'svg')) inTitle = true;
        if (attributes['id']) ids.add(attributes['id']);
        const key = attributes['property'] ?? attributes['name'];
        if (name === 'meta' && key && !meta.has(key.toLowerCase()))
          meta.set(key.toLowerCase(), attributes['content'] ?? '');
        if (name === 'link' && attributes['rel'] === 'canonical' && !canonical) canonical = attributes['href'] ?? '';
        if (name === 'script') scripts.push({ id: attributes['id'] ?? '', type: attributes['type'] ?? '', text: '' });
        const carried = (attributes['class'] ?? '').split(/\s+/).filter((one) => classes.includes(one));
        for (const one of carried) if (!texts.has(one)) texts.set(one, '');
        open.push({ name, classes: carried });
      },
      ontext(data) {
        const script = open.at(-1)?.name === 'script' ? scripts.at(-1) : undefined;
        if (script) script.text += data;
        if (inTitle) title += data;
        if (silent() || inTitle) return;
        if (text.length < TEXT_LIMIT) text += data;
        for (const one of open.flatMap((element) => element.classes)) texts.set(one, (texts.get(one) ?? '') + data);
      },
      onclosetag(name, implied) {
        if (name === 'html' && !implied) closed = true;
        if (name === 'title' && inTitle) [inTitle, titled] = [false, true];
        const index = open.findLastIndex((one) => one.name === name);
        if (index >= 0) open.length = index;
        if (silent()) return;
        if (text.length < TEXT_LIMIT) text += ' ';
        for (const one of open.flatMap((element) => element.classes)) texts.set(one, `${texts.get(one) ?? ''} `);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return {
    title: fold(title),
    meta,
    canonical,
    scripts,
    classes: new Map([...texts].map(([name, value]) => [name, fold(value)])),
    ids,
    text: fold(text).slice(0, TEXT_LIMIT),
    cut: opened && !closed,
  };
};

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
