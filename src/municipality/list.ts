/** The list of Belgian and Dutch municipalities, from the compact rows that the build makes of data/*.csv. */
import * as v from 'valibot';
import { LANGUAGES, type Language, type Municipality } from './municipality.ts';

const language = v.picklist(LANGUAGES);
const parts = v.pipe(
  v.string(),
  v.transform((text) => text.split(';').filter((part) => part !== '')),
);

/** `fr:Gand` */
const named = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}:./u),
  v.transform((text) => ({ language: text.slice(0, 2), name: text.slice(3) })),
  v.object({ language, name: v.string() }),
);

/**
 * One municipality, nine texts: code, main name, other names (`fr:Gand;en:Ghent`), languages (`nl;fr`), "1" for a city,
 * postal code, website (a "?" before a guessed one), former municipalities, province. Lists are parted by ";".
 */
const row = v.tuple([
  v.pipe(v.string(), v.regex(/^(?:\d{5}|GM\d{4})$/)),
  v.pipe(v.string(), v.nonEmpty()),
  v.pipe(parts, v.array(named)),
  v.pipe(parts, v.array(language), v.minLength(1)),
  v.picklist(['', '1']),
  v.string(),
  v.string(),
  parts,
  v.string(),
]);

const orNull = (text: string): string | null => (text === '' ? null : text);

const expand = (one: v.InferOutput<typeof row>): Municipality => {
  const [code, name, others, languages, city, postalCode, website, predecessors, province] = one;
  const country = code.startsWith('GM') ? 'nl' : 'be';
  const first: Language = languages[0] ?? 'nl';
  return {
    id: `${country}:${code}`,
    country,
    name,
    names: [{ language: first, name }, ...others],
    languages,
    city: city === '1',
    postalCode: orNull(postalCode),
    website: orNull(website.replace(/^\?/, '')),
    websiteGuessed: website.startsWith('?'),
    predecessors,
    province: orNull(province),
  };
};

/**
 * The municipalities in a parsed municipalities.json.
 * @param rows anything; a row that does not have the expected shape is left out
 * @returns the municipalities in the order of the file, empty when the value is no list at all
 */
export const readList = (rows: unknown): Municipality[] =>
  (Array.isArray(rows) ? rows : []).flatMap((one: unknown) => {
    const result = v.safeParse(row, one);
    return result.success ? [expand(result.output)] : [];
  });
