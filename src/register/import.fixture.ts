/** The real platforms and the real words, as an import is told of them. */
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { breachOf, sameForm } from '../municipality/rule.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { CsvWords } from './csv-out.ts';
import { LINES, lineKey } from './custody.ts';
import type { Known } from './import-cells.ts';
import { columnKey, factorKey, stateKey } from './import-remark.ts';
import type { Directory } from './platform-directory.ts';

const ruleOf = (platform: string) => PLATFORMS.find((one) => one.id === platform)?.rule;

const directory: Directory = {
  platforms: PLATFORMS,
  recognise: (address) => {
    const found = PLATFORMS.flatMap(({ id, recognise }) => {
      const handle = recognise(address);
      return handle === null ? [] : [{ platform: id, handle }];
    });
    return found.find(({ platform, handle }) => directory.allows(platform, handle)) ?? found[0] ?? null;
  },
  home: (address) => {
    const host = (url: string | null) => URL.parse(url ?? '')?.hostname.replace('www.', '');
    return PLATFORMS.find((one) => host(one.page('stadgent')) === host(address.href))?.id ?? null;
  },
  sameForm: (platform, handle) => {
    const rule = ruleOf(platform);
    return rule ? sameForm(rule, handle) : handle.toLowerCase();
  },
  allows: (platform, handle) => {
    const rule = ruleOf(platform);
    return rule !== undefined && breachOf(rule, handle) === null;
  },
};

const WORDS = new Map<string, ReturnType<typeof messagesOf>>(
  LOCALES.map((language) => [language, messagesOf(language)]),
);

/** A line of the checklist in words; undefined for any other text. */
const sentenceOf = (language: string, id: string): string | undefined => WORDS.get(language)?.[lineKey(id)]?.message;

/** On 25 November 2026 at noon. */
export const NOW = new Date(2026, 10, 25, 12).getTime();

export const known: Known = {
  ...directory,
  municipality: 'be:44021',
  municipalityNamed: (text) => (/^(?:be:44021|gent)$/i.test(text) ? 'be:44021' : text === 'be:11002' ? text : null),
  checkNamed: (text) =>
    LINES.find(({ id }) => id === text || LOCALES.some((language) => sentenceOf(language, id) === text))?.id ?? null,
  secretIn: (text) => (/wachtwoord[:=] ?\S|hunter2/i.test(text) ? { kind: 'password' } : null),
  now: NOW,
};

/** The words of a list in one language. */
export const wordsIn = (language: string): CsvWords => {
  const messages = messagesOf(language);
  const say = (key: string): string => messages[key]?.message ?? '';
  return {
    municipality: (id) => (id === 'be:44021' ? 'Gent' : id),
    heading: (column) => say(columnKey(column)),
    platform: (id) => PLATFORMS.find((one) => one.id === id)?.name ?? id,
    state: (state) => say(stateKey(state)),
    secondFactor: (factor) => say(factorKey(factor)),
    check: (id) => sentenceOf(language, id) ?? id,
  };
};
