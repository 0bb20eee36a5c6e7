/** A register, files as people hand them over, and a background that does what it is sent, for tests of the screens. */
import browser from 'webextension-polyfill';
import type { Municipality } from '../../../../municipality/municipality.ts';
import { type Account, newAccount } from '../../../../register/account.ts';
import type { Command } from '../../../../state/command.ts';
import { emptyMachine } from '../../../../state/machine.ts';
import { emptyState, NO_GUARD, type State, type Watched } from '../../../../state/state.ts';
import { update } from '../../../../state/update.ts';
import { speakDutch } from '../../../parts/nl.fixture.ts';
import { state } from '../../../store.ts';

/** On 25 November 2026 at noon. */
export const NOW = new Date(2026, 10, 25, 12).getTime();

export const GENT: Municipality = {
  id: 'be:44021',
  country: 'be',
  name: 'Gent',
  names: [
    { language: 'nl', name: 'Gent' },
    { language: 'fr', name: 'Gand' },
  ],
  languages: ['nl'],
  city: true,
  postalCode: '9000',
  website: 'https://stad.gent',
  websiteGuessed: false,
  predecessors: [],
  province: 'Oost-Vlaanderen',
};

export const watching = (municipality: Municipality): Watched => ({
  municipality,
  addedAt: 1,
  startedAt: 1,
  choices: {},
  guard: NO_GUARD,
});

export const anAccount = (platform: string, handle: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: GENT.id, platform, handle }),
  ...more,
});

export const stateWith = (accounts: readonly Account[]): State => ({
  ...emptyState(['x', 'facebook']),
  municipalities: [watching(GENT)],
  current: GENT.id,
  accounts: [...accounts],
});

/** Puts Ghent and its register on the pages, in Dutch. */
export const showRegister = (accounts: readonly Account[]): void => {
  state.value = stateWith(accounts);
  speakDutch();
};

/**
 * Lets commands do what they do in the background.
 * @returns what was sent, in order; `stop` ends it
 */
export const background = (): { sent: Command[]; stop: () => void } => {
  const sent: Command[] = [];
  const hear = (message: unknown): undefined => {
    const { letter: _letter, ...told } = message as Command & { letter: string };
    const command = told as Command;
    sent.push(command);
    state.value = update({ state: state.value, machine: emptyMachine() }, command, NOW).state;
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return { sent, stop: () => browser.runtime.onMessage.removeListener(hear) };
};

/** A file as the browser hands it over. */
export const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name);

/** Until something is so; pieces of work lie in between. */
export const until = async (isSo: () => boolean): Promise<void> => {
  for (let round = 0; round < 2_000 && !isSo(); round++) await new Promise((done) => setTimeout(done, 1));
  if (!isSo()) throw new Error('waited in vain');
};
