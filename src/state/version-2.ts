/** Version 2: look-alikes are judged by class and for a year, accounts say who keeps them, alerts say for whom. */
import { newAccount } from '../register/account.ts';
import { NO_CHANNELS } from './channels.ts';
import { NO_GUARD } from './state.ts';

type Bag = Record<string, unknown>;

/** What is no list of objects is left as it is: the check after the migration refuses it. */
const each = (value: unknown, change: (one: Bag) => Bag): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown) => (typeof one === 'object' && one !== null ? change(one as Bag) : one))
    : value;

const YEAR = 365 * 86_400_000;

const guarded = (watched: Bag): Bag => ({ ...watched, guard: NO_GUARD });

const account = (old: Bag): Bag => ({
  ...newAccount({ municipality: '', platform: '', handle: '' }),
  ...old,
});

/** "Not ours" had no class yet; the word of a person keeps its date. */
const judgement = ({ whose: _, ...old }: Bag): Bag => ({
  ...old,
  decided: null,
  by: '',
  until: typeof old['at'] === 'number' ? old['at'] + YEAR : old['at'],
  note: '',
});

const alert = (old: Bag): Bag => ({ ...old, municipality: '' });

const withReminder = (settings: unknown): unknown =>
  typeof settings === 'object' && settings !== null ? { ...settings, backupDays: 30 } : settings;

/** From version 1 to version 2. @param document as version 1 wrote it */
export const toLookalikes = (document: Bag): Bag => ({
  ...document,
  municipalities: each(document['municipalities'], guarded),
  former: each(document['former'], guarded),
  accounts: each(document['accounts'], account),
  judgements: each(document['judgements'], judgement),
  channels: NO_CHANNELS,
  handovers: [],
  reviews: [],
  mergers: [],
  pointed: [],
  captures: [],
  reports: [],
  officeHolders: [],
  alerts: each(document['alerts'], alert),
  backupAt: null,
  settings: withReminder(document['settings']),
});
