/** Takes a page of a website apart with a streaming parser. */
import { Parser } from 'htmlparser2';
import { type Attributes, type Markup, OPENED, type Reading } from './markup.ts';

const READ = 2_000_000;
const CHUNK = 65_536;
/** Pages nest a few dozen deep. Deeper ones are broken or made to keep a reader busy: every end tag looks them through. */
const DEEPEST = 1_000;

/** Words of a class or an id: "site-footer", "region-footer", "footer__social". */
const FOOTER = /(?:^|[\s_-])footer/i;

const isFooter = (name: string, { role, class: classes, id }: Attributes): boolean =>
  name === 'footer' ||
  role === 'contentinfo' ||
  (!/^(?:html|body|main)$/.test(name) && FOOTER.test(`${id ?? ''} ${classes ?? ''}`));

const parserInto = (reading: Reading): Parser =>
  new Parser({
    onopentag(name, attributes) {
      const around = reading.open.at(-1);
      const footer = around?.footer || isFooter(name, attributes);
      const hidden = around?.hidden || name === 'template';
      reading.open.push({ name, footer, hidden, drawn: around?.drawn || name === 'svg' });
      if (!hidden) OPENED.get(name)?.(reading, attributes);
    },
    ontext(text) {
      if (!reading.open.at(-1)?.drawn) reading.into?.take(text);
    },
    onclosetag(name) {
      if (reading.into?.name === name && !reading.open.at(-1)?.drawn) reading.into = null;
      if (reading.open.at(-1)?.name === name) reading.open.pop();
    },
  });

/**
 * Takes a page apart.
 * @param html anything at all, also no HTML; two million characters are read, in reasonable nesting
 */
export const takeApart = (html: string): Markup => {
  const data: Markup = { title: '', language: '', base: '', anchors: [], lines: [], data: [], image: '', cut: false };
  const reading: Reading = { markup: data, open: [], inBody: false, into: null };
  const parser = parserInto(reading);
  const end = Math.min(html.length, READ);
  let from = 0;
  for (; from < end && reading.open.length < DEEPEST; from += CHUNK)
    parser.write(html.slice(from, Math.min(end, from + CHUNK)));
  parser.end();
  data.cut ||= from < end || end < html.length;
  return data;
};
