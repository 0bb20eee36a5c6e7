/** Commands from our own pages to the background; nothing is ever answered. */
import browser from 'webextension-polyfill';
import type { Command } from '../state/command.ts';
import { post } from './letterbox.ts';

/** Sends a command: it is posted, and the background is told. When that is being started, the browser waits for it. */
export const send = (command: Command): void => {
  // That a page was opened is not posted: the next opening says the same. The promise tells nothing we act on: what happened shows in the state.
  browser.runtime
    .sendMessage({ ...command, letter: command.do === 'opened' ? '' : post(command) })
    .catch(() => undefined);
};
