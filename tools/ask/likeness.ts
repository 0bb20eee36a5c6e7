/** How much profiles look like a body's own: JSON lines in, a score, a class and the reasons out. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { senseOf } from '../../src/impersonation/lexicon.ts';
import { type Likeness, likenessOf, type Seen } from '../../src/impersonation/likeness.ts';
import { type Reason, reasonTextKey } from '../../src/impersonation/reasons.ts';
import type { Subject } from '../../src/impersonation/subject.ts';
import { clean, fold, letters } from '../../src/municipality/fold.ts';
import { organisation } from '../../src/municipality/free-entry.ts';
import { readList } from '../../src/municipality/list.ts';
import type { Municipality } from '../../src/municipality/municipality.ts';
import { messagesOf } from '../locales.ts';
import { municipalitiesJson } from '../municipalities.ts';
import { municipalityOf } from './municipality.ts';

/** What need not be there is taken for absent when it is of another kind: one odd field spoils no line. */
const text = v.fallback(v.nullish(v.string()), undefined);
const count = v.pipe(v.string(), v.digits(), v.transform(Number));

const line = v.object({
  municipality: v.object({ name: v.string(), country: text, website: text }),
  official: v.nullish(v.array(v.object({ platform: v.string(), handle: v.string() }))),
  profile: v.object({
    platform: v.string(),
    handle: v.string(),
    name: text,
    about: text,
    website: text,
    followers: v.fallback(v.nullish(v.union([v.number(), count])), undefined),
    created: v.fallback(v.nullish(v.union([v.string(), v.number()])), undefined),
  }),
});

type Line = v.InferOutput<typeof line>;

/** What is printed: the reasons as sentences, what decided first. */
export type Said = Pick<Likeness, 'score' | 'class'> & { reasons: string[] };

/** `uk` is how people write what the standard calls `gb`; a name of a country is understood as well. */
const countryOf = (typed: string | null | undefined): string | undefined => {
  const word = letters(typed ?? '');
  if (word === '') return undefined;
  if (word === 'uk') return 'gb';
  const sense = word.length > 2 ? senseOf(word) : undefined;
  return sense?.meaning === 'land' ? sense.family : word;
};

/** The list refuses names that no handle can be made of; a body with such a name still has look-alikes. */
const inAnyScript = (typed: string): Municipality => {
  const base = organisation('body');
  const name = clean(typed).slice(0, 100);
  if ('refused' in base || fold(name) === '') throw new Error('the municipality has no name');
  return { ...base, id: `own:${fold(name)}`, name, names: [{ language: 'nl', name }] };
};

const known = new Map<string, Municipality>();

/** Looked up in the list by name and country, otherwise made of the name; a lookup is slow and is done once. */
const bodyCalled = (name: string, country: string | undefined): Municipality => {
  const key = `${country ?? ''} ${name}`;
  const found = known.get(key) ?? ('refused' in organisation(name) ? inAnyScript(name) : municipalityOf(name, country));
  known.set(key, found);
  return found;
};

let list: readonly Municipality[] | undefined;

const towns = (): readonly Municipality[] => {
  list ??= readList(JSON.parse(municipalitiesJson()));
  return list;
};

const platformNamed = (typed: string): string => {
  const id = typed.trim().toLowerCase();
  return id === 'twitter' ? 'x' : id;
};

/** Seconds would be in January 1970. */
const LEAST_MILLISECONDS = 100_000_000_000;

const timeOf = (created: string | number | null | undefined): number | undefined => {
  if (typeof created === 'number') return created < LEAST_MILLISECONDS ? created * 1_000 : created;
  const time = Date.parse(created ?? '');
  return Number.isNaN(time) ? undefined : time;
};

const seenOf = ({ platform, handle, name, about, website, followers, created }: Line['profile']): Seen => {
  const createdAt = timeOf(created);
  return {
    platform: platformNamed(platform),
    handle,
    ...(name ? { name } : {}),
    ...(about ? { about } : {}),
    ...(website ? { website } : {}),
    ...(followers === null || followers === undefined ? {} : { followers }),
    ...(createdAt === undefined ? {} : { createdAt }),
  };
};

/** A website that was given is no guess. */
const subjectOf = ({ municipality, official }: Line): Subject => {
  const { name, country, website } = municipality;
  const body = bodyCalled(name, countryOf(country));
  return {
    municipality: website ? { ...body, website, websiteGuessed: false } : body,
    official: (official ?? []).map((one) => ({ platform: platformNamed(one.platform), handle: one.handle })),
  };
};

const words = messagesOf('en');

/** A reason as an English sentence; what was seen may hold `$` itself. */
export const sentence = ({ key, seen }: Pick<Reason, 'key' | 'seen'>): string =>
  (words[reasonTextKey(key)]?.message ?? key).replaceAll('$1', () => seen);

/**
 * How much the profile of one line looks like the body's own.
 * @throws when the line is no question, with a message for people
 */
export const judge = (question: string, now: number): Said => {
  const parsed = v.safeParse(line, JSON.parse(question));
  if (!parsed.success)
    throw new Error('not a question: municipality.name, profile.platform and profile.handle are needed');
  const country = countryOf(parsed.output.municipality.country);
  const context = { now, towns: towns(), ...(country === undefined ? {} : { country }) };
  const { score, class: is, reasons } = likenessOf(seenOf(parsed.output.profile), subjectOf(parsed.output), context);
  return { score, class: is, reasons: reasons.map(sentence) };
};

const answer = (question: string, now: number): Said | { error: string } => {
  try {
    return judge(question, now);
  } catch (error) {
    if (error instanceof SyntaxError) return { error: 'not JSON' };
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

/** `ask -- likeness`: a line at a time; a bad line gives an error and the next one is read. */
export const likeness = async (): Promise<number> => {
  for await (const question of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (question.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(answer(question.replace(/^\ufeff/, ''), Date.now()))}\n`))
      await once(process.stdout, 'drain');
  }
  return 0;
};
