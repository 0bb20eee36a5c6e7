/**
 * Commands on their way from a page to the background, so that none is lost when a worker or the whole browser ends in
 * between. A letter lies in two places: the session's area, which is small and quick to look through and has room even
 * when the disk is full, and the lasting one, which is only looked through when the browser starts.
 */
import browser from 'webextension-polyfill';

export const LETTER = 'letter:';

let count = 0;
const page = crypto.randomUUID();

/** Ids sort by when they were written; the clock of the machine has no say in it while a page is open. */
const freshId = (): string => {
  count += 1;
  const moment = Math.round(performance.timeOrigin + performance.now());
  return [String(moment).padStart(16, '0'), String(count).padStart(6, '0'), page].join('-');
};

/** Posts a command. What an area refuses (no room) still lies in the other, or in the message itself. @returns its id */
export const post = (command: unknown): string => {
  const id = freshId();
  const letter = { [LETTER + id]: command };
  browser.storage.session.set(letter).catch(() => undefined);
  browser.storage.local.set(letter).catch(() => undefined);
  return id;
};
