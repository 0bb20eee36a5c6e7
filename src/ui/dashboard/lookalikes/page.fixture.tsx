/** Draws a part of the look-alikes page with a town that has accounts of others around it. */
import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { noneStored } from '../../../browser/storage.ts';
import { accountKey } from '../../../register/account.ts';
import type { Lookalike } from '../../../state/lookalike.ts';
import { emptyMachine } from '../../../state/machine.ts';
import { emptyState, type State } from '../../../state/state.ts';
import { speakDutch } from '../../parts/nl.fixture.ts';
import { found, machine, now, state } from '../../store.ts';
import { detail } from '../route.ts';
import { GENT, NOW } from '../town.fixture.ts';
import { lookalike, TOWN } from './accounts.fixture.ts';
import { NO_FILTER } from './sift.ts';
import { judged, left, told } from './told.ts';
import { filter } from './view.ts';

/** Three that wait for a word, most like us first; the last one stands where the town has no account. */
export const OTHERS: readonly Lookalike[] = [
  lookalike('instagram', 'stadgent_', {
    profile: {
      handle: 'stadgent_',
      name: 'Stad Gent <img src=x>',
      about: 'Win een prijs\u202e',
      website: 'https://bit.ly/3x9',
      avatar: 'https://pic/theirs',
      followers: 90,
    },
    history: [{ at: NOW, what: 'name', from: 'Fans', to: 'Stad Gent' }],
  }),
  lookalike('threads', 'stad_gent', {
    found: 'search',
    source: 'Gent',
    profile: { handle: 'stad_gent', name: 'Stad Gent' },
  }),
  lookalike('tiktok', 'stadgent', { found: 'name', source: '' }),
];

/** Sets the store. @param change of the state @param others accounts that were found */
export const setTown = (change: Partial<State> = {}, others: readonly Lookalike[] = OTHERS): void => {
  machine.value = emptyMachine();
  now.value = NOW;
  state.value = { ...emptyState(['instagram', 'x']), municipalities: [GENT], current: TOWN, ...change };
  found.value = { ...noneStored(), lookalike: Object.fromEntries(others.map((one) => [accountKey(one), one])) };
  [detail.value, filter.value, told.value, left.value, judged.value] = [null, NO_FILTER, '', null, null];
  speakDutch();
};

/** Draws a component in a page of its own. */
export const draw = (Component: ComponentType): HTMLElement => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<Component />, root));
  return root;
};

/** Types into a field. */
export const fill = (root: Element, selector: string, text: string): void => {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`there is no ${selector}`);
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
};

/** Clicks what must be there. */
export const click = (root: Element, selector: string): void => {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`there is no ${selector}`);
  act(() => target.click());
};

/** Sends a form as Enter in one of its fields does. */
export const submit = (root: Element, selector: string): void => {
  const form = root.querySelector(selector)?.closest('form');
  if (!form) throw new Error(`there is no form around ${selector}`);
  act(() => {
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
};

/** Waits until the page was drawn again and says what is sought. */
export const until = (said: () => void): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    said();
  });
