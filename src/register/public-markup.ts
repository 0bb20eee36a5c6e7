/** The public list as a piece of a web page, as a table and as Markdown: plain marks that take the looks of the website. */
import type { Language } from '../municipality/municipality.ts';
import type { PublicAccount, PublicList } from './public-list.ts';

/** A phrase in the language in which the list will be read, which need not be that of the officer. */
type Say = (key: string, ...args: (string | number)[]) => string;

/** The words of the list and the language they are in. */
export type Words = { language: Language; say: Say };

/** Where the list's heading stands on the page; services come one level below. */
export type Level = 2 | 3 | 4 | 5;

type Group = { service: string; accounts: PublicAccount[] };

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text in HTML, between tags as well as between quotes. */
const html = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => HTML[sign] ?? '');

/** A text in Markdown: every sign that could begin something gets a backslash. */
const markdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>&~|#!]/g, (sign) => `\\${sign}`);

const groupsOf = (accounts: readonly PublicAccount[]): Group[] =>
  [...new Set(accounts.map(({ service }) => service))].map((service) => ({
    service,
    accounts: accounts.filter((one) => one.service === service),
  }));

const linkText = ({ platform, name }: PublicAccount, { say }: Words): string => say('public_link', platform, name);

const intro = ({ town, accounts }: PublicList, { say }: Words): string =>
  say(accounts.length === 0 ? 'public_none' : 'public_intro', town);

/** `rel="me"` is what Mastodon and others look for: the website names the profile as its own. */
const link = (account: PublicAccount, words: Words): string => {
  const speaks = account.language === '' ? '' : ` hreflang="${html(account.language)}"`;
  return `<a rel="me" href="${html(account.address)}"${speaks}>${html(linkText(account, words))}</a>`;
};

const item = (account: PublicAccount, words: Words): string =>
  `<li>${link(account, words)}${account.asleep ? ` (${html(words.say('public_asleep'))})` : ''}</li>`;

/**
 * The list as a piece of a web page: a heading, a sentence and a list of links per service; no styles, no scripts.
 * @param level of the heading, so that it fits under the one it will stand below
 */
export const publicHtml = (list: PublicList, words: Words, level: Level = 2): string =>
  [
    `<div lang="${words.language}">`,
    `<h${level}>${html(words.say('public_title'))}</h${level}>`,
    `<p>${html(intro(list, words))}</p>`,
    ...groupsOf(list.accounts).flatMap(({ service, accounts }) => [
      ...(service === '' ? [] : [`<h${level + 1}>${html(service)}</h${level + 1}>`]),
      '<ul>',
      ...accounts.map((account) => item(account, words)),
      '</ul>',
    ]),
    '</div>',
  ].join('\n');

const COLUMNS = ['service', 'platform', 'account', 'use'] as const;

const row = (account: PublicAccount, town: string, words: Words): string[] => [
  '<tr>',
  `<td>${html(account.service || town)}</td>`,
  `<td>${html(account.platform)}</td>`,
  `<td>${link(account, words)}</td>`,
  `<td>${html(words.say(account.asleep ? 'public_asleep' : 'public_open'))}</td>`,
  '</tr>',
];

/** The list as a table with its caption and headed columns, for a page that lists accounts beside other things. */
export const publicTable = (list: PublicList, words: Words): string =>
  [
    `<table lang="${words.language}">`,
    `<caption>${html(intro(list, words))}</caption>`,
    '<thead>',
    '<tr>',
    ...COLUMNS.map((column) => `<th scope="col">${html(words.say(`public_column_${column}`))}</th>`),
    '</tr>',
    '</thead>',
    '<tbody>',
    ...list.accounts.flatMap((account) => row(account, list.town, words)),
    '</tbody>',
    '</table>',
  ].join('\n');

const entry = (account: PublicAccount, words: Words): string => {
  const asleep = account.asleep ? ` (${markdown(words.say('public_asleep'))})` : '';
  return `- ${markdown(linkText(account, words))} <${account.address}>${asleep}`;
};

/** The list as Markdown that also reads as plain text, for a mail or a page without HTML. */
export const publicMarkdown = (list: PublicList, words: Words): string => {
  const parts = groupsOf(list.accounts).flatMap(({ service, accounts }) => [
    ...(service === '' ? [] : [`### ${markdown(service)}`]),
    accounts.map((account) => entry(account, words)).join('\n'),
  ]);
  return [`## ${markdown(words.say('public_title'))}`, markdown(intro(list, words)), ...parts].join('\n\n');
};
