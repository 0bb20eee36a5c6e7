/** Where a reply may come from: other names, other hosts and other schemes, with a body that would prove something. */
import type { Day, Deserves } from './day.ts';
import type { Given } from './given.ts';

const near = (handle: string): readonly (readonly [string, string])[] => {
  const [stem, ...ending] = handle.split('.');
  const whole = (other: string) => [other, ...ending].join('.');
  const name = stem ?? '';
  return [
    ['another name', whole('lentedorp')],
    ['a letter more', whole(`${name}x`)],
    ['a letter in front', whole(`x${name}`)],
    ['a letter less', whole(name.slice(0, -1))],
    ['two letters swapped', whole(`${name.slice(0, 1)}${name.slice(2, 3)}${name.slice(1, 2)}${name.slice(3)}`)],
    ['a digit for a letter', whole(name.replace(/o/, '0'))],
    ['a Cyrillic letter', whole(name.replace(/o/, 'о'))],
    ['a fullwidth letter', whole(`${name.slice(0, -1)}ｐ`)],
    ['a letter that cannot be seen', whole(`${name}\u200b`)],
    ['a turned direction', whole(`\u202e${name}`)],
    ['a hyphen', whole(`${name}-`)],
    ['an underscore', whole(`${name}_`)],
    ['a number', whole(`${name}1`)],
  ];
};

/** The asked address with the name in it replaced, encoded as a browser would. */
const instead = (asked: string, handle: string, other: string): string | null => {
  const plain = new RegExp(handle.replaceAll('.', '\\.'), 'gi');
  const after = asked.replaceAll(plain, encodeURIComponent(other));
  return after === asked ? null : after;
};

const landing = (name: string, deserves: Deserves, place: (asked: URL, given: Given) => string | null): Day => ({
  name: `landing on ${name}`,
  deserves,
  reply: (given) => {
    const landed = place(new URL(given.asked), given);
    return landed === null || landed === given.asked ? null : { ...given.good, landed };
  },
});

const rest = (asked: URL): string => asked.pathname + asked.search;

/** Addresses without any name in them, where a question with its name in the body lands as well. */
const HOSTS: readonly (readonly [string, Deserves, (asked: URL) => string])[] = [
  ['a look-alike host', 'nothing', (asked) => `https://${asked.host.replace(/o|e|a/, '0')}${rest(asked)}`],
  ['a host with a letter more', 'nothing', (asked) => `https://x${asked.host}${rest(asked)}`],
  ['a host under another', 'nothing', (asked) => `https://${asked.host}.evil.example${rest(asked)}`],
  ['a host behind a hyphen', 'nothing', (asked) => `https://evil-${asked.host}${rest(asked)}`],
  [
    'a host of another ending',
    'nothing',
    (asked) => `https://${asked.host.replace(/\.[a-z]+$/, '.example')}${rest(asked)}`,
  ],
  ['a host with a dot at its end', 'nothing', (asked) => `https://${asked.host}.${rest(asked)}`],
  ['a host in other letters', 'nothing', (asked) => `https://${asked.host.replace(/[ae o]/, 'о')}${rest(asked)}`],
  ['a host in Punycode', 'nothing', (asked) => `https://xn--${asked.host.replace('.', '-abc.')}${rest(asked)}`],
  ['a number for a host', 'nothing', (asked) => `https://127.0.0.1${rest(asked)}`],
  ['another port', 'nothing', (asked) => `https://${asked.host}:8443${rest(asked)}`],
  ['the port of plain HTTP', 'nothing', (asked) => `https://${asked.host}:80${rest(asked)}`],
  ['an address with a user', 'nothing', (asked) => `https://user@${asked.host}${rest(asked)}`],
  ['an address with a password', 'nothing', (asked) => `https://user:word@${asked.host}${rest(asked)}`],
  ['a host posing as a user', 'nothing', (asked) => `https://${asked.host}@evil.example${rest(asked)}`],
  ['plain HTTP', 'nothing', (asked) => `http://${asked.host}${rest(asked)}`],
  ['FTP', 'nothing', (asked) => `ftp://${asked.host}${rest(asked)}`],
  ['a script', 'nothing', (asked) => `javascript://${asked.host}${rest(asked)}`],
  ['a blob', 'nothing', (asked) => `blob:${asked.href}`],
  ['data', 'nothing', () => 'data:text/html,x'],
  ['nowhere', 'nothing', () => ''],
  ['about:blank', 'nothing', () => 'about:blank'],
  ['an address without a host', 'nothing', (asked) => rest(asked)],
  ['a page of the extension', 'nothing', (asked) => `chrome-extension://abcdefgh${rest(asked)}`],
  [
    'one path deeper',
    'nothing',
    (asked) => `https://${asked.host}${asked.pathname.replace(/\/$/, '')}/x/y${asked.search}`,
  ],
  ['a path above', 'nothing', (asked) => `https://${asked.host}${asked.pathname}/../../x${asked.search}`],
  ['a path with its slash encoded', 'nothing', (asked) => `https://${asked.host}/x%2F..${rest(asked)}`],
  ['a path that cannot be decoded', 'nothing', (asked) => `https://${asked.host}${asked.pathname}%FF${asked.search}`],
  ['a path of 60,000 slashes', 'nothing', (asked) => `https://${asked.host}/${'/'.repeat(60_000)}x${rest(asked)}`],
  ['the same with a fragment', 'truth', (asked) => `${asked.href}#about`],
  ['the same with one more question', 'truth', (asked) => `${asked.href}${asked.search ? '&' : '?'}hl=nl`],
  ['the same with a slash more', 'truth', (asked) => `https://${asked.host}${asked.pathname}/${asked.search}`],
  ['the same in capitals', 'truth', (asked) => `https://${asked.host}${asked.pathname.toUpperCase()}${asked.search}`],
  ['the same host with www', 'truth', (asked) => `https://www.${asked.host.replace(/^www\./, '')}${rest(asked)}`],
  ['the same host without www', 'truth', (asked) => `https://${asked.host.replace(/^www\./, '')}${rest(asked)}`],
  ['the same host for telephones', 'truth', (asked) => `https://m.${asked.host.replace(/^www\./, '')}${rest(asked)}`],
];

const names = near('proef.gent').map(([name]) => name);

export const LANDINGS: readonly Day[] = [
  ...names.map((name) =>
    landing(`the page of ${name}`, 'nothing', (asked, { handle }) =>
      instead(asked.href, handle, near(handle).find(([one]) => one === name)?.[1] ?? ''),
    ),
  ),
  landing('the name twice, once another', 'nothing', (asked, { handle }) => {
    const other = new URL(asked);
    for (const [key, value] of asked.searchParams)
      if (value.toLowerCase().includes(handle)) other.searchParams.append(key, value.replace(handle, 'lentedorp'));
    return other.href === asked.href ? null : other.href;
  }),
  landing('a question without the name', 'nothing', (asked, { handle }) =>
    asked.search.toLowerCase().includes(handle) ? asked.origin + asked.pathname : null,
  ),
  ...HOSTS.map(([name, deserves, place]) => landing(name, deserves, place)),
];
