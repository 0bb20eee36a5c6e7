/** The few interfaces of a browser that the extension uses, on a computer of the tests. */
import type { Running } from './computer.ts';

export type Alarm = { when: number; period: number };

export type Listeners = Record<string, ((...told: unknown[]) => unknown)[]>;

type Values = Record<string, unknown>;

/** An area of storage: it holds texts, so that nobody can change what lies in it. */
export type Area = {
  texts: () => [string, string][];
  all: () => Values;
  get: (keys: string | readonly string[] | null) => Values;
  set: (values: Values) => object;
  remove: (keys: string | readonly string[]) => object;
  clear: () => object;
};

/** @param copied whose contents it begins with */
export const openArea = (copied?: Area): Area => {
  const held = new Map<string, string>(copied?.texts());
  const heldAt = (key: string): unknown => {
    const text = held.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const all = (): Values => Object.fromEntries([...held.keys()].sort().map((key) => [key, heldAt(key)]));
  const remove = (keys: string | readonly string[]): object => {
    const gone = [keys].flat().filter((key) => held.has(key));
    const changes = Object.fromEntries(gone.map((key) => [key, { oldValue: heldAt(key) }]));
    for (const key of gone) held.delete(key);
    return changes;
  };
  return {
    texts: () => [...held],
    all,
    get: (keys) =>
      keys === null
        ? all()
        : Object.fromEntries([keys].flat().flatMap((key) => (held.has(key) ? [[key, heldAt(key)]] : []))),
    set: (values) => {
      for (const [key, value] of Object.entries(values)) held.set(key, JSON.stringify(value));
      return Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
    },
    remove,
    clear: () => remove([...held.keys()]),
  };
};

type Inside = {
  state: {
    local: Area;
    session: Area;
    alarms: Map<string, Alarm>;
    standing: Set<string>;
    told: string[];
    badge: string;
    revoked: boolean;
  };
  one: Running;
  outside: <T>(one: Running, name: string, effect: () => T) => Promise<T>;
  wall: () => number;
  fire: (event: string, ...told: unknown[]) => void;
  changed: (area: string, changes: object) => void;
};

const ROOT = 'extension://naamwacht/';

const storageOf = (name: 'local' | 'session', { state, one, outside, changed }: Inside) => ({
  get: (keys: string | string[] | null) => outside(one, `${name}.get`, () => state[name].get(keys)),
  set: (values: Values) =>
    outside(one, `${name}.set ${Object.keys(values).slice(0, 3).join(' ')}`, () =>
      changed(name, state[name].set(values)),
    ),
  remove: (keys: string | string[]) => outside(one, `${name}.remove`, () => changed(name, state[name].remove(keys))),
  clear: () => outside(one, `${name}.clear`, () => changed(name, state[name].clear())),
});

const alarmsOf = ({ state, one, outside, wall }: Inside) => ({
  create: (name: string, { when, periodInMinutes }: { when: number; periodInMinutes: number }) =>
    outside(one, 'alarm.create', () => {
      state.alarms.set(name, { when: Math.max(when, wall()), period: periodInMinutes * 60_000 });
    }),
  get: (name: string) =>
    outside(one, 'alarm.get', () => {
      const alarm = state.alarms.get(name);
      return alarm && { name, scheduledTime: alarm.when };
    }),
});

const notificationsOf = ({ state, one, outside }: Inside) => ({
  create: (id: string) =>
    outside(one, `notification ${id.split(' ')[0]}`, () => {
      // Browsers replace a notification that stands already: a person sees one.
      if (!state.standing.has(id)) state.told.push(id);
      state.standing.add(id);
      return id;
    }),
  getAll: () =>
    outside(one, 'notification.getAll', () => Object.fromEntries([...state.standing].map((id) => [id, true]))),
});

/** The browser as one program sees it. */
export const browserOf = (inside: Inside): object => {
  const { state, one, outside, fire } = inside;
  const event = (name: string) => ({
    addListener: (hear: (...told: unknown[]) => unknown) => {
      one.hears[name] = [...(one.hears[name] ?? []), hear];
    },
  });
  const page = `${ROOT}src/ui/dashboard/index.html`;
  return {
    storage: {
      local: storageOf('local', inside),
      session: storageOf('session', inside),
      managed: { get: () => outside(one, 'managed.get', () => ({})) },
      onChanged: event('storage'),
    },
    alarms: { ...alarmsOf(inside), onAlarm: event('alarm') },
    notifications: { ...notificationsOf(inside), onClicked: event('clicked') },
    permissions: {
      contains: () => outside(one, 'permission', () => !state.revoked),
      onAdded: event('added'),
      onRemoved: event('removed'),
    },
    action: {
      setBadgeBackgroundColor: () => outside(one, 'badge.colour', () => undefined),
      setBadgeText: ({ text }: { text: string }) =>
        outside(one, 'badge', () => {
          state.badge = text;
        }),
    },
    runtime: {
      id: 'naamwacht',
      getURL: (path: string) => `${ROOT}${path}`,
      getManifest: () => ({ version: '0' }),
      sendMessage: (message: object) =>
        outside(one, 'message', () =>
          fire('message', JSON.parse(JSON.stringify(message)), { id: 'naamwacht', url: page }),
        ),
      onMessage: event('message'),
      onStartup: event('startup'),
      onInstalled: event('installed'),
    },
    i18n: { getUILanguage: () => 'nl' },
    tabs: { create: () => outside(one, 'tab', () => undefined), query: async () => [] },
    // Only the page of the tests hears this: what it must send.
    ready: event('ready'),
  };
};
