/** Taking accounts over into the register: they are sent, and it is said when they really stand there. */
import { effect, type Signal, signal, untracked } from '@preact/signals';
import { send } from '../../../../browser/messages.ts';
import type { Account } from '../../../../register/account.ts';
import { state } from '../../../store.ts';
import { type Brought, bringsNews, broughtInPieces } from './brought.ts';
import { inPieces } from './pieces.ts';

export type Counts = Brought<never>['counts'];

/** `sent` until the register holds all of it; `late` when that takes too long to be well. */
export type Taken = { is: 'sent' | 'done' | 'late'; accounts: readonly Account[]; counts: Counts };

/** Ten thousand accounts are stored within seconds. */
const PATIENCE = 20_000;
const PIECE = 50;

/** Whether merging the same once more would change nothing: then all of it has arrived. */
const hasArrived = async (accounts: readonly Account[], stopped: () => boolean): Promise<boolean> => {
  const look = await inPieces(broughtInPieces(state.value.accounts, accounts, [], PIECE), () => {}, stopped);
  return look !== null && !bringsNews(look.end);
};

export type Taking = {
  taken: Signal<Taken | null>;
  /** Sends accounts that bring something; `counts` is what they were said to bring. */
  take: (accounts: readonly Account[], counts: Counts) => void;
  /** Forgets what was taken, because something else is looked at. */
  leave: () => void;
};

/** One place where something can be taken over. */
export const createTaking = (): Taking => {
  const taken = signal<Taken | null>(null);
  const settle = (mine: Taken | null, is: Taken['is']): void => {
    if (mine && taken.value?.accounts === mine.accounts && taken.value.is !== 'done') taken.value = { ...mine, is };
  };
  effect(() => {
    const { accounts } = state.value;
    const mine = taken.value;
    if (!mine || mine.is === 'done') return;
    const isOld = () => taken.peek() !== mine || state.peek().accounts !== accounts;
    untracked(() => void hasArrived(mine.accounts, isOld).then((arrived) => arrived && settle(mine, 'done')));
  });
  return {
    taken,
    take: (accounts, counts) => {
      const mine: Taken = { is: 'sent', accounts, counts };
      taken.value = mine;
      // All in one command: then all of it is stored or none, and every page reads the register anew only once.
      send({ do: 'register', change: 'enter', accounts: [...accounts] });
      setTimeout(() => settle(mine, 'late'), PATIENCE);
    },
    leave: () => {
      taken.value = null;
    },
  };
};
