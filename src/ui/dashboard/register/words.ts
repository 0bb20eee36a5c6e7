/** What is noted of an account, in words; apart from how it is drawn, so that pages, copies and prints say the same. */
import type { Language } from '../../../municipality/municipality.ts';
import type { Account, AccountState, Keeper, SecondFactor } from '../../../register/account.ts';
import type { MergedField } from '../../../register/merge-fields.ts';
import { secretKey } from '../../../register/secret.ts';
import type { Say } from '../../parts/say.ts';
import { breachWords } from '../../parts/verdict-words.ts';
import { visible } from '../../parts/visible.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import type { Entry } from '../entry.ts';
import type { SaveWrong } from './saving.ts';

/** Making a format takes longer than using it a hundred times. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/** A date in full, "23 november 2026", for lists with many of them. */
export const dayWords = (at: number, language: Language): string => {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  formats.set(language, format);
  return format.format(at);
};

export const stateWords = (state: AccountState, say: Say): string => say(`import_state_${state}`);
export const factorWords = (factor: SecondFactor, say: Say): string => say(`import_factor_${factor}`);

/** The name of a field; the same word in the form, the table, the copy and the differences. */
export const columnWords = (column: string, say: Say): string => say(`column_${column.toLowerCase()}`);

/** The role first, because roles stay; empty when nobody is noted. */
export const keeperWords = ({ role, name }: Keeper): string =>
  visible(role !== '' && name !== '' ? `${role} (${name})` : role + name);

export const serviceWords = (service: string, say: Say): string =>
  service === '' ? say('register_own_service') : visible(service);

/** An account as it is called in a sentence or a heading: "X · stadgent". */
export const accountName = ({ platform, handle }: Pick<Account, 'platform' | 'handle'>, say: Say): string =>
  `${nameOfPlatform(platform, say)} · ${visible(handle)}`;

/** Why what was typed is no account that can be added. */
export const entryWords = (entry: Extract<Entry, { wrong: string }>, say: Say): string => {
  switch (entry.wrong) {
    case 'home':
      return say('register_wrong_home', nameOfPlatform(entry.platform.id, say));
    case 'known':
      return say('register_wrong_known', visible(entry.handle), nameOfPlatform(entry.platform.id, say));
    case 'breach':
      return say(
        'register_wrong_breach',
        nameOfPlatform(entry.platform.id, say),
        visible(breachWords(entry.breach, say)),
      );
    default:
      return say(`register_wrong_${entry.wrong}`);
  }
};

/** Why a field cannot be saved. */
export const wrongWords = (wrong: SaveWrong, say: Say): string => {
  switch (wrong.is) {
    case 'secret':
      return say(secretKey(wrong.kind));
    case 'day':
      return say(`register_day_${wrong.why}`);
    case 'address':
      return say('register_wrong_url');
    case 'archive-day':
      return say('register_day_archive');
    case 'other-secret':
      return say('register_wrong_other_secret');
    case 'name':
      return entryWords(wrong.entry, say);
  }
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
};

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const text = (value: unknown): string => (typeof value === 'string' ? visible(value) : '');

const plainWords = (field: MergedField, value: unknown, say: Say, language: Language): string => {
  const date = (at: unknown): string => (typeof at === 'number' ? dayWords(at, language) : '');
  switch (field) {
    case 'state':
      return say(`import_state_${text(value)}`);
    case 'secondFactor':
      return say(`import_factor_${text(value)}`);
    case 'keeper':
    case 'standIn':
      return keeperWords({ role: text(partOf(value, 'role')), name: text(partOf(value, 'name')) });
    case 'claimedAt':
      return date(value);
    case 'archive':
      return [date(partOf(value, 'at')), text(partOf(value, 'place'))].filter((part) => part !== '').join(', ');
    default:
      return text(value);
  }
};

/**
 * One value of a field on which two registers differ, as a person reads it.
 * @param json the value as a JSON text, as `openDifferences` gives it
 */
export const valueWords = (field: MergedField, json: string, say: Say, language: Language): string =>
  plainWords(field, parsed(json), say, language) || say('register_nothing');
