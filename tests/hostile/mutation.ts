/** Ways to spoil a good reply, as fast-check makes them: its letters, its parts, its names, its status, its landing. */
import fc from 'fast-check';
import type { Answer } from '../../src/probe/reply.ts';
import { GIVEN, type Given, NAMELESS } from './given.ts';

/** Turns a good answer into a spoilt one. */
export type Mutation = (answer: Answer, given: Given) => Answer;

const body =
  (change: (text: string, given: Given) => string): Mutation =>
  (answer, given) => ({ ...answer, body: change(answer.body, given) });

const LETTERS = fc.string({
  unit: fc.constantFrom(...'<>/"\'={}[],:-!&;\\ \n\u0000\ufeffaeio019é•', '\u202e', '\u200b', 'K', '𝐚'),
  maxLength: 12,
});

const letters = fc.tuple(fc.nat(), fc.nat(40), LETTERS).map(
  ([from, length, put]): Mutation =>
    body((text) => {
      const at = text.length === 0 ? 0 : from % text.length;
      return text.slice(0, at) + put + text.slice(at + length);
    }),
);

/** The pieces that markup and data fall into: tags, and what stands between commas and brackets. */
const pieces = (text: string): string[] => (/^\s*</.test(text) ? text.split(/(?=<)/) : text.split(/(?<=[,{}[\]])/));

const parts = fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'move'), fc.nat(), fc.nat()).map(
  ([how, one, other]): Mutation =>
    body((text) => {
      const all = pieces(text);
      const [a, b] = [one % all.length, other % all.length];
      const [first, second] = [all[a] ?? '', all[b] ?? ''];
      if (how === 'drop') all.splice(a, 1);
      if (how === 'double') all.splice(b, 0, first);
      if (how === 'swap') [all[a], all[b]] = [second, first];
      if (how === 'move') all.splice(b, 0, ...all.splice(a, 1));
      return all.join('');
    }),
);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Objects inside a value, with the value itself first. */
const objects = (value: unknown): Record<string, unknown>[] =>
  isObject(value) ? [value, ...Object.values(value).flatMap(objects)] : [];

const keys = fc.tuple(fc.constantFrom('drop', 'rename', 'turn', 'nest', 'list'), fc.nat(), fc.nat()).map(
  ([how, which, key]): Mutation =>
    body((text) => {
      const value = parse(text);
      const found = objects(value);
      const one = found[which % Math.max(found.length, 1)];
      const name = Object.keys(one ?? {})[key % Math.max(Object.keys(one ?? {}).length, 1)];
      if (!one || name === undefined) return text;
      const inner = one[name];
      delete one[name];
      if (how === 'rename') one[`${name}_`] = inner;
      if (how === 'turn') one[name] = typeof inner === 'boolean' ? String(inner) : inner;
      if (how === 'nest') one[name] = { [name]: inner };
      if (how === 'list') one[name] = [inner];
      return JSON.stringify(value);
    }),
);

const NEAR: readonly ((handle: string) => string)[] = [
  (handle) => handle.toUpperCase(),
  (handle) => `${handle}x`,
  (handle) => `x${handle}`,
  (handle) => handle.replace(/o/, '0'),
  (handle) => handle.replace(/o/, 'о'),
  (handle) => handle.replace(/e/, 'é'),
  (handle) => `${handle.slice(0, 2)}.${handle.slice(2)}`,
  (handle) => `${handle.slice(0, 2)}\u200b${handle.slice(2)}`,
  () => 'lentedorp',
];

const names = fc.tuple(fc.constantFrom(...NEAR), fc.option(fc.nat(6))).map(
  ([near, which]): Mutation =>
    body((text, { handle }) => {
      let seen = 0;
      const pattern = new RegExp(handle.replaceAll('.', '\\.'), 'gi');
      return text.replace(pattern, (found) => (which === null || seen++ === which ? near(handle) : found));
    }),
);

/** Another probe's reply, or the same probe's about somebody else; never its other answer, which would be no mistake. */
const splices = fc.tuple(fc.constantFrom(...GIVEN), fc.nat(), fc.nat(), fc.boolean()).map(
  ([other, from, to, another]): Mutation =>
    body((text, given) => {
      const own = other.probe.id === given.probe.id;
      if (own && (other.says !== given.says || NAMELESS.includes(given.probe.id))) return text;
      const tail = another && given.says === 'taken' ? given.another.body : other.good.body;
      return text.slice(0, from % (text.length + 1)) + tail.slice(to % (tail.length + 1));
    }),
);

const statuses = fc.constantFrom(200, 201, 202, 204, 301, 302, 400, 401, 403, 404, 410, 429, 451, 500, 503, 999).map(
  (status): Mutation =>
    (answer) => ({ ...answer, status }),
);

const HEADERS: readonly Record<string, string>[] = [
  {},
  { 'content-type': 'text/html' },
  { 'content-type': 'application/json' },
  { 'content-type': 'application/pdf' },
  { 'content-type': 'text/html; charset=utf-16' },
  { 'content-type': 'application/json', 'retry-after': '60' },
  { 'content-type': 'application/json', 'cf-mitigated': 'challenge' },
];

const headers = fc.constantFrom(...HEADERS).map(
  (one): Mutation =>
    (answer) => ({ ...answer, headers: one }),
);

const landings = fc
  .constantFrom(
    (asked: string, handle: string) => asked.replace(handle, `${handle}x`),
    (asked: string, handle: string) => asked.replace(handle, handle.toUpperCase()),
    (asked: string, handle: string) => asked.replace(handle, 'lentedorp'),
    (asked: string) => asked.replace('https:', 'http:'),
    (asked: string) => new URL(asked).origin,
    (asked: string) => `${new URL(asked).origin}/login`,
    (asked: string) => asked.replace('https://', 'https://user@'),
  )
  .map(
    (place): Mutation =>
      (answer, { asked, handle }) => ({ ...answer, landed: place(asked, handle) }),
  );

/** One to four of them after each other. */
export const MUTATIONS: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: letters },
    { weight: 3, arbitrary: parts },
    { weight: 3, arbitrary: keys },
    { weight: 3, arbitrary: names },
    { weight: 2, arbitrary: splices },
    { weight: 1, arbitrary: statuses },
    { weight: 1, arbitrary: headers },
    { weight: 1, arbitrary: landings },
  ),
  { minLength: 1, maxLength: 4 },
);
