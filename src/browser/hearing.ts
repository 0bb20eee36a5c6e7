/** Hearing what our own pages send. Apart from the sending, because no page needs to know what a good command looks like. */
import browser from 'webextension-polyfill';
import type { Command } from '../state/command.ts';
import { asCommand } from '../state/command-shape.ts';

/** A script that we put into a page of the web has our id as well; only where it stands tells it from a page of ours. */
const isOurPage = ({ id, url }: browser.Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;

/** The id under which the command was posted as well; empty when there is none. */
const letterOf = (message: unknown): string => {
  const letter: unknown = Reflect.get(message as object, 'letter');
  return typeof letter === 'string' ? letter : '';
};

/**
 * Hears commands, from pages of this extension only, and nothing that is no command. The listener must be added while the
 * module loads.
 */
export const onCommand = (hear: (command: Command, letter: string) => void): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const command = isOurPage(sender) ? asCommand(message) : null;
    if (command) hear(command, letterOf(message));
    return undefined;
  });
};
