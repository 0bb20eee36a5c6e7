/** The works that may be cut short anywhere: how each begins, and what must be true in the end, whatever happened. */
import { organisation } from '../../src/municipality/free-entry.ts';
import type { Municipality } from '../../src/municipality/municipality.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { type Account, newAccount } from '../../src/register/account.ts';
import { NOTHING_FOUND } from '../../src/state/backup.ts';
import { emptyState, type State } from '../../src/state/state.ts';
import { type Computer, MORNING } from './computer.ts';
import { textsIn, VERSION_1 } from './documents/documents.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const GENT = organisation('Stad Gent') as Municipality;
const MOL = organisation('Mol') as Municipality;

const account = (platform: string, handle: string, notes: string): Account => ({
  ...newAccount({ municipality: GENT.id, platform, handle }),
  notes,
  purpose: `Waarvoor ${handle} dient`,
});

const colleague: State = {
  ...emptyState(['bluesky', 'mastodon']),
  municipalities: [
    {
      municipality: MOL,
      addedAt: MORNING,
      startedAt: null,
      choices: {},
      guard: { ...emptyGuard(), spared: ['gent-mol'] },
    },
  ],
  accounts: [account('x', 'gentbib', 'Van een collega'), account('bluesky', 'gent.museum', 'Ook van haar')],
};

function emptyGuard() {
  return { lookalikes: false, website: false, wikidata: false, pictures: false, spared: [] as string[] };
}

/** The accounts with which a platform's probes are controlled. */
const known = (id: string) =>
  PLATFORMS.filter((one) => one.id === id).flatMap((one) => one.known.map((handle) => ({ platform: id, handle })));

/** Gent is watched on two platforms, with an account of its own and initials that somebody typed. */
const watchGent = async (computer: Computer): Promise<void> => {
  computer.state.accounts.add(...known('bluesky'), ...known('mastodon'), {
    platform: 'mastodon',
    handle: 'stadgent',
    name: 'Stad Gent',
  });
  computer.install();
  computer.send({ do: 'watch', municipality: GENT });
  computer.send({
    do: 'set',
    settings: { initials: 'AB', platforms: ['bluesky', 'mastodon'], namesPerPlatform: 1, digest: null },
  });
  computer.send({
    do: 'register',
    change: 'enter',
    accounts: [account('mastodon', 'stadgent', 'Getypt voor de ramp')],
  });
  await computer.pass(HOUR);
};

const checkGent = (computer: Computer): void => computer.send({ do: 'check', municipality: GENT.id });

export const checkedGent = async (computer: Computer): Promise<void> => {
  await watchGent(computer);
  checkGent(computer);
  await computer.pass(HOUR);
};

const BEFORE = ['AB', 'Getypt voor de ramp', 'Waarvoor stadgent dient', GENT.name];

/** Everything that was found is so much older. */
const aged = ({ state }: Computer, by: number): void => {
  for (const [key, value] of Object.entries(state.local.all()))
    if (key.startsWith('finding:'))
      state.local.set({ [key]: JSON.parse(JSON.stringify(value), (_, at) => (at > 1e12 ? at - by : at)) });
};

export type Scene = {
  name: string;
  prepare: (computer: Computer) => Promise<void>;
  begin: (computer: Computer) => void;
  /** How long it may take when nothing goes wrong. */
  takes: number;
  /** What must be readable in the document afterwards, whatever went wrong. */
  typed: readonly string[];
  /** What a file brings. All of it must be there, or nothing and the person was told: she has the file still. */
  brought?: readonly string[];
  /** What a person does sooner or later, where no alarm is set yet: she opens a page. */
  visit?: true;
  /** How many notifications there must have been in the end. */
  told: number;
  /** What else must be true in the end; texts say what is not. */
  done: (computer: Computer) => string[];
};

const documentOf = (computer: Computer): State => (computer.stored()['naamwacht'] ?? emptyState([])) as State;

const unless = (is: boolean, fault: string): string[] => (is ? [] : [fault]);

const findings = (computer: Computer): number =>
  Object.keys(computer.stored()).filter((key) => key.startsWith('finding:')).length;

const decided = (computer: Computer, key: string): boolean =>
  JSON.stringify(computer.stored()[`finding:${key}`] ?? {}).includes('"says":"taken"');

const aside = (computer: Computer, name: string): unknown =>
  Object.entries(computer.stored()).find(([key]) => key.startsWith(`aside:${name}`))?.[1];

export const SCENES: readonly Scene[] = [
  {
    name: 'a first check',
    prepare: watchGent,
    begin: checkGent,
    takes: 10 * 60_000,
    typed: BEFORE,
    told: 0,
    done: (computer) => [
      ...unless(findings(computer) === 2, `only ${findings(computer)} names were asked`),
      ...unless(decided(computer, 'mastodon stadgent'), 'what is taken was not seen'),
    ],
  },
  {
    name: 'a weekly look at which a name changed hands',
    prepare: async (computer) => {
      await checkedGent(computer);
      computer.state.accounts.add({ platform: 'bluesky', handle: 'stadgent', name: 'Niet van ons' });
      aged(computer, 8 * DAY);
      // A browser that was just started takes a day for what came due while it was closed.
      computer.state.session.set({ 'awake-since': MORNING - 9 * DAY });
    },
    begin: (computer) => computer.fire('alarm', { name: 'wake', scheduledTime: computer.wall() }),
    takes: 10 * 60_000,
    typed: BEFORE,
    told: 1,
    done: (computer) => {
      const lost = documentOf(computer).alerts.filter((one) => one.kind === 'lost');
      return [
        ...unless(lost.length === 1, `${lost.length} alerts`),
        ...unless(lost[0]?.notifiedAt !== null, 'the alert is not marked as told'),
        ...unless(Number(computer.state.badge) > 0, 'the badge is empty'),
      ];
    },
  },
  {
    name: 'a list taken into the register',
    prepare: checkedGent,
    begin: (computer) => {
      const accounts = [account('x', 'gentgrond', 'Eerste rij'), account('bluesky', 'gent.sport', 'Tweede rij')];
      computer.send({ do: 'register', change: 'enter', accounts });
    },
    takes: 10 * 60_000,
    typed: BEFORE,
    brought: ['Eerste rij', 'Tweede rij', 'gentgrond', 'gent.sport'],
    told: 0,
    done: (computer) => unless(documentOf(computer).accounts.length === 3, 'the register has not three accounts'),
  },
  {
    name: 'a colleague’s file merged',
    prepare: checkedGent,
    begin: (computer) => computer.send({ do: 'import', state: colleague, found: NOTHING_FOUND }),
    takes: 10 * 60_000,
    typed: BEFORE,
    brought: ['Van een collega', 'Ook van haar', 'gent-mol', MOL.name],
    told: 0,
    done: (computer) => [
      ...unless(documentOf(computer).accounts.length === 3, 'the register has not three accounts'),
      ...unless(
        JSON.stringify(aside(computer, 'import') ?? '').includes('Getypt'),
        'what stood before is not kept aside',
      ),
    ],
  },
  {
    name: 'a backup put back into an empty browser',
    prepare: async (computer) => {
      computer.install();
      await computer.pass(HOUR);
    },
    begin: (computer) => computer.send({ do: 'import', state: colleague, found: NOTHING_FOUND }),
    takes: 10 * 60_000,
    typed: [],
    brought: ['Van een collega', 'Ook van haar', 'gent-mol', MOL.name],
    told: 0,
    done: (computer) => unless(documentOf(computer).accounts.length === 2, 'the register has not two accounts'),
  },
  {
    name: 'a document of the first version brought up to date',
    prepare: async (computer) => {
      computer.state.local.set({ naamwacht: VERSION_1 });
    },
    begin: (computer) => computer.fire('installed', { reason: 'update' }),
    visit: true,
    takes: 10 * 60_000,
    // All but the word "other": every account that was not ours was another's.
    typed: [...new Set(textsIn(VERSION_1).map(([, text]) => text))].filter((text) => text !== 'other'),
    told: 0,
    done: (computer) => [
      ...unless(documentOf(computer).version === 2, 'it is not of the present version'),
      ...unless(JSON.stringify(aside(computer, 'before')) === JSON.stringify(VERSION_1), 'the old one is not aside'),
    ],
  },
  {
    name: 'erasing everything',
    prepare: checkedGent,
    begin: (computer) => computer.send({ do: 'erase' }),
    takes: 10 * 60_000,
    typed: [],
    told: 0,
    done: (computer) =>
      unless(Object.keys(computer.stored()).length === 0, `left: ${Object.keys(computer.stored()).join(', ')}`),
  },
];
