/** The register in a test: pages that speak Dutch, and a background that carries out what they send. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { noneStored } from '../../../browser/storage.ts';
import { type Account, newAccount } from '../../../register/account.ts';
import type { Command } from '../../../state/command.ts';
import { emptyMachine } from '../../../state/machine.ts';
import { emptyState } from '../../../state/state.ts';
import { update } from '../../../state/update.ts';
import { speakDutch } from '../../parts/nl.fixture.ts';
import { found, now, state, usualPlatforms } from '../../store.ts';
import { detail } from '../route.ts';
import { GENT, NOW } from '../town.fixture.ts';
import { Register } from './page.tsx';
import { NO_FILTER } from './sift.ts';
import { filter, printing, shape } from './view.ts';

const DAY = 86_400_000;

/** What the pages sent, oldest first. */
export const sent: Command[] = [];

/** Carries out a command at once, as the background does within a moment. */
export const obey = (command: Command): void => {
  sent.push(command);
  state.value = update({ state: state.value, machine: emptyMachine() }, command, NOW).state;
};

/** An account of Gent that was signed in to yesterday. */
export const accountOf = (platform: string, handle: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: GENT.municipality.id, platform, handle }),
  claimedAt: NOW - 900 * DAY,
  visitedAt: NOW - DAY,
  ...more,
});

/** A fresh start with some accounts in the register. */
export const begin = (accounts: readonly Account[]): void => {
  sent.length = 0;
  now.value = NOW;
  found.value = noneStored();
  filter.value = { ...NO_FILTER };
  shape.value = 'table';
  printing.value = false;
  detail.value = null;
  const town = { municipalities: [GENT], current: GENT.municipality.id };
  state.value = { ...emptyState(usualPlatforms), ...town, accounts: [...accounts] };
  state.value = { ...state.value, settings: { ...state.value.settings, initials: 'MV' } };
  speakDutch();
};

/** Draws the register page where the address leads. @param room as after `#register/`, null for the list */
export const draw = (room: string | null = null): HTMLElement => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => {
    detail.value = room;
    render(<Register />, root);
  });
  return root;
};

/** Goes to another room of the page that is drawn. */
export const go = (room: string | null): void =>
  void act(() => {
    detail.value = room;
  });

export const one = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E => {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing fits ${selector}`);
  return element;
};

export const click = (root: ParentNode, selector: string): void => void act(() => one(root, selector).click());

/** Types into a field and leaves it. */
export const fill = (root: ParentNode, selector: string, text: string): void =>
  void act(() => {
    const field = one<HTMLInputElement>(root, selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Submits the form in which a button stands. */
export const submit = (root: ParentNode, selector: string): void =>
  void act(() => {
    const form = one(root, selector).closest('form');
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

export const press = (root: ParentNode, selector: string, key: string): void =>
  void act(() => {
    one(root, selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
