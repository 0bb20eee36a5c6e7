/** Stands in for the polyfill during a simulated year: what is stored is kept as it is, and every alarm and write is counted. */

type Listener = (...given: never[]) => unknown;

const listening = () => {
  const heard = new Set<Listener>();
  return {
    addListener: (one: Listener) => heard.add(one),
    removeListener: (one: Listener) => heard.delete(one),
    hasListener: (one: Listener) => heard.has(one),
    tell: (...given: unknown[]) => {
      for (const one of heard) (one as (...all: unknown[]) => unknown)(...given);
    },
  };
};

/** Nobody mutates what is stored, so a reference will do: a copy at every reading would only take time. */
const area = () => {
  const values = new Map<string, unknown>();
  const counts = { reads: 0, writes: 0 };
  const list = (keys: string | readonly string[] | null | undefined): string[] =>
    keys === null || keys === undefined ? [...values.keys()] : typeof keys === 'string' ? [keys] : [...keys];
  return {
    values,
    counts,
    get: async (keys?: string | readonly string[] | null) => {
      counts.reads += 1;
      return Object.fromEntries(list(keys).flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : [])));
    },
    set: async (items: Record<string, unknown>) => {
      counts.writes += 1;
      for (const [key, value] of Object.entries(items)) values.set(key, value);
    },
    remove: async (keys: string | readonly string[]) => {
      counts.writes += 1;
      for (const key of list(keys)) values.delete(key);
    },
    clear: async () => values.clear(),
  };
};

export const local = area();
export const session = area();

/** The one alarm, as the product armed it last. */
export const alarm: { at: number; period: number; armed: number } = {
  at: Number.POSITIVE_INFINITY,
  period: 0,
  armed: 0,
};

/** Every notification that was shown, by its id. */
export const shown: string[] = [];

const silent = async () => undefined;

export const events = {
  alarm: listening(),
  start: listening(),
  message: listening(),
};

export default {
  storage: {
    local,
    session,
    managed: { get: async () => ({}) },
    onChanged: listening(),
  },
  alarms: {
    create: (_: string, { when, periodInMinutes }: { when: number; periodInMinutes: number }) => {
      Object.assign(alarm, { at: when, period: periodInMinutes * 60_000, armed: alarm.armed + 1 });
    },
    onAlarm: events.alarm,
  },
  permissions: { contains: async () => true, onAdded: listening(), onRemoved: listening() },
  notifications: {
    // Whoever is shown one clicks it away at once.
    getAll: async () => ({}),
    create: async (id: string) => {
      shown.push(id);
    },
    onClicked: listening(),
  },
  runtime: {
    getURL: (path: string) => `extension://naamwacht/${path.replace(/^\//, '')}`,
    onStartup: events.start,
    onInstalled: listening(),
    onMessage: events.message,
    onConnect: listening(),
    id: 'naamwacht',
    getManifest: () => ({ version: '0.0.0' }),
    sendMessage: silent,
  },
  i18n: { getUILanguage: () => 'nl' },
  action: { setBadgeText: silent, setBadgeBackgroundColor: silent },
  tabs: { create: silent, query: async () => [] },
};
