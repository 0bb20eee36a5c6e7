/** The text of a small piece of HTML, without markup and without whom it mentions. */
import { Parser } from 'htmlparser2';

/** More is no post and no summary. */
const MOST_LETTERS = 20_000;

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** Elements after which a new word begins. */
const APART: ReadonlySet<string> = new Set(['p', 'br', 'div', 'li', 'tr', 'td', 'h1', 'h2', 'h3', 'h4', 'blockquote']);

/** A name after an at sign at the beginning of a word: an e-mail address has a letter before it. */
const MENTION = /(?<![\p{L}\p{N}_.+-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.@-]*[\p{L}\p{N}_])?/gu;

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A text without the accounts it mentions: those may be citizens. */
export const withoutMentions = (text: string): string => tidy(text.replace(MENTION, ' '));

/**
 * Reads HTML as text.
 * @param html a fragment, or plain text with entities; only the first 20,000 characters count
 * @returns one line, entities decoded, scripts left out
 */
export const plainText = (html: string): string => {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++;
      if (APART.has(name)) text += ' ';
    },
    ontext(data) {
      if (silent === 0) text += data;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (APART.has(name)) text += ' ';
    },
  });
  parser.end(html.slice(0, MOST_LETTERS));
  return tidy(text);
};
