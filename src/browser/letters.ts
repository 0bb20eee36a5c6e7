/** The letters that pages posted, as the background finds them and takes them out. */
import browser from 'webextension-polyfill';
import { LETTER } from './letterbox.ts';

export type Letter = { id: string; command: unknown };

const lettersIn = (stored: Record<string, unknown>): Letter[] =>
  Object.keys(stored)
    .filter((key) => key.startsWith(LETTER))
    .sort()
    .map((key) => ({ id: key.slice(LETTER.length), command: stored[key] }));

/** The letters that still wait, oldest first. @param all also those of before the browser was started */
export const waiting = async (all: boolean): Promise<Letter[]> => {
  const session = await browser.storage.session.get(null);
  return lettersIn(all ? { ...(await browser.storage.local.get(null)), ...session } : session);
};

/** Takes a letter out, after it was carried out or refused for good. */
export const takeOut = async (id: string): Promise<void> => {
  await browser.storage.local.remove(LETTER + id);
  await browser.storage.session.remove(LETTER + id);
};
