/** Draws every screen of the popup and of the dashboard with a town from outside, and takes away what can be taken away. */
import { type ComponentType, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { emptyMachine } from '../../src/state/machine.ts';
import { asPreset } from '../../src/state/preset.ts';
import { asState } from '../../src/state/shape.ts';
import type { Page } from '../../src/ui/dashboard/address.ts';
import { Frame } from '../../src/ui/dashboard/frame.tsx';
import { entries } from '../../src/ui/dashboard/lookalikes/view.ts';
import { NO_FILTER } from '../../src/ui/dashboard/register/sift.ts';
import { filter, printing, shape as registerShape } from '../../src/ui/dashboard/register/view.ts';
import { detail, page } from '../../src/ui/dashboard/route.ts';
import { preset } from '../../src/ui/dashboard/settings/policy.tsx';
import { opened, shape } from '../../src/ui/dashboard/view.ts';
import { tab } from '../../src/ui/popup/looked.ts';
import { pageRead } from '../../src/ui/popup/page-read.ts';
import { Popup } from '../../src/ui/popup/view.tsx';
import { found, machine, now, ready, state, words } from '../../src/ui/store.ts';
import { messagesOf } from '../../tools/locales.ts';
import { type Attack, keyAt, NOW, townOf } from './town.ts';

const dutch = messagesOf('nl');

/** One screen: what must be chosen before it is drawn. */
export type Screen = { name: string; of: ComponentType; choose: (handle: string) => void };

const at = (of: Page, room: string | null = null, more: () => void = () => undefined): void => {
  [page.value, detail.value, opened.value] = [of, room, null];
  more();
};

const dashboard = (name: string, choose: (handle: string) => void): Screen => ({ name, of: Frame, choose });

const register = (room: string): Screen => dashboard(`register/${room}`, () => at('register', room));

export const SCREENS: readonly Screen[] = [
  { name: 'popup', of: Popup, choose: () => undefined },
  dashboard('overview', () => at('overview')),
  dashboard('names as a matrix', () => at('names', null, () => (shape.value = 'matrix'))),
  dashboard('names as a table', () => at('names', null, () => (shape.value = 'table'))),
  dashboard('names of a platform', () =>
    at('names', null, () => (opened.value = { platform: 'instagram', handle: null })),
  ),
  dashboard('a name', (handle) => at('names', null, () => (opened.value = { platform: 'instagram', handle }))),
  dashboard('look-alikes', () => at('lookalikes')),
  ...[0, 1, 2, 3].map((index) =>
    dashboard(`look-alike ${index + 1}`, () => at('lookalikes', entries.value[index]?.key ?? null)),
  ),
  dashboard('register', () => at('register', null, () => (registerShape.value = 'table'))),
  dashboard('register as cards', () => at('register', null, () => (registerShape.value = 'cards'))),
  dashboard('register on paper', () => at('register', null, () => (printing.value = true))),
  dashboard('an account', (handle) => at('register', keyAt(handle, 0))),
  dashboard('an account on an unknown platform', (handle) => at('register', keyAt(handle, 5))),
  ...['import', 'paste', 'colleague', 'differences', 'export', 'handover', 'handover h', 'merger', 'merger m'].map(
    register,
  ),
  ...['proof', 'calendar', 'review'].map(register),
  dashboard('claim', (handle) => at('register', `claim instagram ${handle}`)),
  dashboard('channels', () => at('channels')),
  ...['strategy', 'figures', 'feedback'].map((room) => dashboard(`channels/${room}`, () => at('channels', room))),
  dashboard('a channel', (handle) => at('channels', keyAt(handle, 0))),
  dashboard('report', () => at('report')),
  dashboard('settings', () => at('settings')),
];

/** Fills the store as if all of it had been typed, found, brought in by a file and set by policy. */
export const fill = (attack: Attack): void => {
  const town = townOf(attack);
  const [text = ''] = attack.texts;
  now.value = NOW;
  machine.value = emptyMachine();
  // What the check of a document takes away is never drawn.
  const checked = asState(town.state);
  if (!checked) throw new Error('no file could bring this town in');
  state.value = checked;
  found.value = town.found;
  filter.value = { ...NO_FILTER };
  printing.value = false;
  preset.value = asPreset({ municipality: text, website: text, platforms: [text], language: text, officeFrom: text });
  const page = encodeURIComponent(attack.handle.toWellFormed());
  tab.value = { id: 1, address: `https://www.instagram.com/${page}/` };
  pageRead.value = { address: text, title: text, name: text, canonical: text, excerpt: text };
  words.value = dutch;
  ready.value = true;
};

/** Draws a screen. */
export const draw = ({ of, choose }: Screen, handle: string): HTMLElement => {
  render(null, document.body);
  document.body.replaceChildren();
  act(() => {
    choose(handle);
    render(h(of, {}), document.body);
  });
  return document.body;
};

/** Opens what is folded, one after the other; what a click folds again stays so. */
export const unfold = (root: HTMLElement): void => {
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) act(() => button.click());
};

/** The questions of a plan, each drawn in its turn. */
export const questionsOn = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.step-list [data-step] button'),
];

/** Buttons by which a text leaves the browser. */
const WAYS_OUT = 'button[name*=copy], button[name*=save], button[name*=export], button[name*=download], [data-copy]';

/**
 * Everything that can be copied or saved from a screen.
 * @returns by the name of the button
 */
export const takeAway = async (root: HTMLElement): Promise<[name: string, text: string][]> => {
  const texts: [string, string | Promise<string>][] = [];
  let name = '';
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void texts.push([name, text]) },
  });
  URL.createObjectURL = (blob) => {
    texts.push([name, (blob as Blob).text()]);
    return 'blob:x';
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>(WAYS_OUT)) {
    name = button.name;
    await act(async () => button.click());
  }
  return Promise.all(texts.map(async ([from, text]): Promise<[string, string]> => [from, await text]));
};
