/** One script of a page, by its id or its kind. Apart from the reading of pages, so that the popup need not bring the reader along. */
import type { Page, Script } from './page.ts';

/** The text of the only script of a kind; two of them contradict each other, and neither is believed. */
export const onlyScript = ({ scripts }: Page, is: (script: Script) => boolean): string => {
  const [script, ...more] = scripts.filter(is);
  return script && more.length === 0 ? script.text : '';
};

/** The text of the only script with an id. */
export const scriptOf = (page: Page, id: string): string => onlyScript(page, (script) => script.id === id);
