/** Commands from our own pages to the background; nothing is ever answered. */
import browser from 'webextension-polyfill';
import type { Command } from '../state/command.ts';

/** Sends a command. When the background is being started, the browser waits for it. */
export const send = (command: Command): void => {
  // The promise tells nothing we act on: what happened shows in the state.
  browser.runtime.sendMessage(command).catch(() => undefined);
};
