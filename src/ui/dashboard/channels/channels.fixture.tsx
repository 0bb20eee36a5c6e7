/** The channel pages in a test: pages that speak Dutch, and a background that carries out what they send. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type ChannelCase, emptyCase, emptyTarget } from '../../../channel/case.ts';
import { signCase } from '../../../channel/sign-off.ts';
import { type Account, accountKey } from '../../../register/account.ts';
import { type Channels, NO_CHANNELS } from '../../../state/channels.ts';
import { state } from '../../store.ts';
import { accountOf, begin as beginRegister } from '../register/register.fixture.tsx';
import { detail } from '../route.ts';
import { NOW } from '../town.fixture.ts';
import { settle } from './changing.ts';
import { Channels as Page } from './page.tsx';

export const DAY = 86_400_000;

export const ACCOUNT = accountOf('instagram', 'stadgent');
export const KEY = accountKey(ACCOUNT);

/** Every question answered, not signed. */
export const wholePlan = (more: Partial<ChannelCase> = {}): ChannelCase => ({
  ...emptyCase(KEY),
  goal: 'Gezinnen kennen het aanbod',
  use: 'leisure',
  groups: [{ id: 'families', words: '', missed: 'Ouders zonder smartphone', offline: 'Folder' }],
  message: 'Elke week één vraag',
  targets: [{ ...emptyTarget('t1'), words: 'Vragen met antwoord', from: 40, to: 80, unit: '%', by: NOW + 100 * DAY }],
  hours: 4,
  follows: { role: 'communicatie', name: 'Els' },
  replaces: { role: 'onthaal', name: 'Jan' },
  answerTime: { within: 1, unit: 'days' },
  outsideHours: 'Automatisch antwoord',
  tone: 'Vriendelijk',
  moderation: 'Kritiek blijft',
  privacy: { asked: 'no', at: null, by: '', reason: 'Volgt in mei' },
  fallback: 'Website',
  complaints: 'Formulier',
  stop: 'Na twee slechte evaluaties',
  evaluateAt: NOW + 180 * DAY,
  ...more,
});

export const signedPlan = (more: Partial<ChannelCase> = {}): ChannelCase =>
  signCase(wholePlan(more), { function: 'algemeen directeur', by: 'MV', at: NOW - DAY });

/** A fresh start. */
export const begin = (accounts: readonly Account[] = [ACCOUNT], channels: Partial<Channels> = {}): void => {
  settle();
  beginRegister(accounts);
  state.value = { ...state.value, channels: { ...NO_CHANNELS, ...channels } };
};

/** Draws the channels where the address leads. @param room as after `#channels/`, null for the list */
export const draw = (room: string | null = null): HTMLElement => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => {
    detail.value = room;
    render(<Page />, root);
  });
  return root;
};

/** Types into a field and goes to another. */
export const answerIn = (root: ParentNode, selector: string, text: string): void =>
  void act(() => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`Nothing fits ${selector}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('blur'));
  });

/** The plan as it is stored. */
export const stored = (): ChannelCase | undefined => state.value.channels.cases.find(({ key }) => key === KEY);
