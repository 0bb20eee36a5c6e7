/** Data of another shape: numbers and truths as text, names twice, names of the language, too deep, too long, too large. */
import { DATA, type Day, type Deserves, instead } from './day.ts';
import { type Given, NAMELESS } from './given.ts';

type Way = (value: unknown, given: Given) => unknown;

const guardOf = (body: string): string => /^\]\)\}while\(1\);<\/x>/.exec(body)?.[0] ?? '';

const parsed = ({ good }: Given): unknown => JSON.parse(good.body.slice(guardOf(good.body).length));

const isData = ({ probe, good }: Given): boolean =>
  probe.format === 'json' && good.body !== '' && !/^\s*</.test(good.body);

const readable = (given: Given): boolean => {
  if (!isData(given)) return false;
  try {
    return parsed(given) !== undefined;
  } catch {
    return false;
  }
};

const written = (given: Given, text: string) => ({
  ...given.good,
  headers: DATA,
  body: guardOf(given.good.body) + text,
});

const changed = (name: string, deserves: Day['deserves'], way: Way): Day => ({
  name,
  deserves,
  reply: (given) => {
    if (!readable(given)) return null;
    const text = JSON.stringify(way(parsed(given), given));
    return text === undefined || text === JSON.stringify(parsed(given)) ? null : written(given, text);
  },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every leaf, changed. */
const leaves = (value: unknown, change: (leaf: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => leaves(one, change));
  if (!isObject(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, leaves(inner, change)]));
};

/** Every key, changed. */
const keys = (value: unknown, change: (key: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((one) => keys(one, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [change(key), keys(inner, change)]));
};

const CHANGED: readonly Day[] = [
  changed('every value in a list', 'nothing', (value) => leaves(value, (leaf) => [leaf])),
  changed('every value in an object', 'nothing', (value) => leaves(value, (leaf) => ({ value: leaf }))),
  changed(
    'every value null',
    ({ probe, says }) => nullIs(probe.id, says),
    (value) => leaves(value, () => null),
  ),
  changed(
    'every value true',
    'truth',
    // Where the whole answer is one truth, the other one is the opposite answer and no bad day.
    (value, { probe }) => (NAMELESS.includes(probe.id) ? value : leaves(value, () => true)),
  ),
  changed('every value zero', 'nothing', (value) => leaves(value, () => 0)),
  changed('every value an empty text', 'nothing', (value) => leaves(value, () => '')),
  changed('every value an empty object', 'nothing', (value) => leaves(value, () => ({}))),
  changed('numbers and truths as text', 'truth', (value) =>
    leaves(value, (leaf) => (typeof leaf === 'object' ? leaf : String(leaf))),
  ),
  changed('the whole as text', 'nothing', (value) => JSON.stringify(value)),
  changed('the whole in a list', 'truth', (value) => [value]),
  changed('the whole in two lists', 'nothing', (value) => [[value]]),
  changed('its entries as a list', 'nothing', (value) => Object.entries(isObject(value) ? value : {})),
  changed('keys in capitals', 'nothing', (value) =>
    isObject(value) || Array.isArray(value) ? keys(value, (key) => key.toUpperCase()) : [],
  ),
  changed('keys in front of an underscore', 'nothing', (value) =>
    isObject(value) || Array.isArray(value) ? keys(value, (key) => `_${key}`) : [],
  ),
  changed('nothing but the first key', 'truth', (value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).slice(0, 1)) : value,
  ),
  changed(
    'an error beside it',
    ({ says, probe }) => errorIs(says, probe.id),
    (value) => (isObject(value) ? { ...value, errors: [{ code: 88, message: 'Rate limit exceeded' }] } : value),
  ),
];

/** Twitch says "nobody" by a user that is null, so a reply of nothing but null says just that. */
const nullIs = (probe: string, says: string): Deserves =>
  probe === 'twitch/user' && says === 'free' ? 'truth' : 'nothing';

/** A holder that is named stays named; "nobody" beside an error is believed where the platform's "nobody" is one itself. */
const errorIs = (says: string, probe: string): Deserves =>
  says === 'taken' ||
  [
    'domain/dns',
    'domain/rdap',
    'bluesky/profile',
    'bluesky-domain/profile',
    'vimeo/info',
    'medium/profile',
    'pinterest/oembed',
    'youtube/api',
    'bluesky/sign-up',
  ].includes(probe)
    ? 'truth'
    : 'nothing';

/** Both of two contradicting values under one name: whichever counts, it is a guess. */
const twice = (name: string, pair: (key: string, value: unknown) => readonly [unknown, unknown]): Day => ({
  name,
  deserves: 'nothing',
  reply: (given) => {
    const value = readable(given) ? parsed(given) : undefined;
    if (!isObject(value)) return null;
    const parts = Object.entries(value).flatMap(([key, inner]) =>
      pair(key, inner).map((one) => `${JSON.stringify(key)}:${JSON.stringify(one)}`),
    );
    return written(given, `{${parts.join(',')}}`);
  },
});

const TWICE: readonly Day[] = [
  twice('every name twice, the last one good', (_, value) => [!value, value]),
  twice('every name twice, the first one good', (_, value) => [value, !value]),
  twice('every name twice, both good', (_, value) => [value, value]),
  {
    name: 'the whole reply twice in one object',
    deserves: 'nothing',
    reply: (given) => {
      const value = readable(given) ? parsed(given) : undefined;
      const inside = isObject(value) ? JSON.stringify(value).slice(1, -1) : '';
      return inside === '' ? null : written(given, `{${inside},${inside}}`);
    },
  },
];

const DEEP = 30_000;
const LONG = 400_000;

/** Bodies that have nothing to do with the question, whatever it was. */
const ODD: Readonly<Record<string, string>> = {
  'a number': '1',
  'a number beyond all': '1e400',
  'minus zero': '-0',
  'a number that is not exact': '9007199254740993',
  'a hundred thousand digits': '9'.repeat(100_000),
  'a text': '"taken"',
  null: 'null',
  'an empty object': '{}',
  'an empty list': '[]',
  'names of the language': '{"__proto__":{"taken":false,"valid":true},"constructor":{"prototype":{"taken":true}}}',
  'a prototype with everything':
    '{"__proto__":{"id":1,"login":"x","username":"x","handle":"x","did":"did:x","user":null}}',
  'lists in lists': '['.repeat(DEEP) + ']'.repeat(DEEP),
  'objects in objects': `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  'lists that never close': '['.repeat(DEEP),
  'one long text': `{"message":"${'a'.repeat(LONG)}"}`,
  'one long name': `{"${'a'.repeat(LONG)}":1}`,
  'many names': `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":${index}`).join(',')}}`,
  'many names twice': `{${Array.from({ length: 50_000 }, () => '"k":1').join(',')}}`,
  'one text of quotation marks': `{"a":"${'\\"'.repeat(LONG / 2)}"}`,
  'one text of backslashes': `{"a":"${'\\\\'.repeat(LONG / 2)}"}`,
  'not a number': 'NaN',
  endless: 'Infinity',
  'single quotation marks': "{'taken':false}",
  'a comma at the end': '{"taken":false,}',
  'a remark': '{"taken":false} // nobody',
  'lines of data': '{"taken":false}\n{"taken":true}',
  'a call': 'callback({"taken":false})',
  'another guard': 'for(;;);{"taken":false}',
  YAML: 'taken: false',
  'truth with a remark': '{"taken":false,"captcha_key":["captcha-required"]}',
  'truth with a number': '{"taken":0}',
  'truth as text': '{"taken":"false","valid":"true","reason":"available"}',
};

/** A reply of two letters, `true`, is a whole answer of one platform; under its own address it is the truth. */
const ODDITIES: readonly Day[] = Object.entries(ODD).flatMap(([name, body]): Day[] =>
  [200, 400, 404].map((status) => ({
    name: `${name} under ${status}`,
    deserves: 'nothing',
    reply: (given) => (given.probe.format === 'json' ? instead(given, { status, headers: DATA, body }) : null),
  })),
);

/** Numbers that a profile may carry: none may end the reading, and none may be kept that no calendar has. */
const NUMBERS: readonly Day[] = ['1e400', '-1', '-0', '1e308', '9007199254740993', '0.1', '-1e308'].map((number) => ({
  name: `every number ${number}`,
  deserves: 'truth',
  reply: (given) => {
    if (!readable(given)) return null;
    const text = JSON.stringify(leaves(parsed(given), (leaf) => (typeof leaf === 'number' ? '@number@' : leaf)));
    return text.includes('@number@') ? written(given, text.replaceAll('"@number@"', number)) : null;
  },
}));

export const SHAPES: readonly Day[] = [...CHANGED, ...TWICE, ...ODDITIES, ...NUMBERS];
