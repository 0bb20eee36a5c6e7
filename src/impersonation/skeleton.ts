/**
 * Display names as the eye reads them: Unicode's look-alike letters (UTS 39), letters in fancy dress, mixed alphabets,
 * invisible characters and copied tick marks.
 *
 * The table is that of Unicode 13, by way of unhomoglyph; look-alikes that were added later are not seen.
 */
import unhomoglyph from 'unhomoglyph';

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The skeleton of UTS 39: two texts with the same one look the same. Never to be shown to anybody. */
export const skeleton = (text: string): string =>
  unhomoglyph(text.normalize('NFD').replace(IGNORABLE, '')).normalize('NFD');

/** The table makes a capital O of a zero. */
const lowerSkeleton = (text: string): string => skeleton(text.toLowerCase()).toLowerCase();

/** Lower case first loses I and l, upper case hides others, so both are tried. */
export const sameSkeleton = (one: string, other: string): boolean =>
  skeleton(one) === skeleton(other) || lowerSkeleton(one) === lowerSkeleton(other);

/** Letters in black circles and squares, which Unicode does not take apart. */
const DRESSED: readonly (readonly [first: number, last: number])[] = [
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
];

const undressed = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  const [first] = DRESSED.find(([from, to]) => code >= from && code <= to) ?? [];
  return first === undefined ? letter.normalize('NFKC') : String.fromCharCode(0x61 + code - first);
};

/** Letters of alphabets that share shapes with ours; others (Han, kana, Devanagari) are never read as Latin. */
const SHARING =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** Latin letters that are no a-z with an accent, such as the round ɑ and ɡ of phonetics. */
const isOddLatin = (letter: string): boolean =>
  /\p{Script=Latin}/u.test(letter) && !/^\p{ASCII}/u.test(letter.normalize('NFD'));

const readAs = (letter: string): string => {
  const plain = undressed(letter);
  if (!SHARING.test(plain) && !isOddLatin(plain)) return plain;
  const like = unhomoglyph(plain);
  return (SHARING.test(plain) ? /^[a-z]{1,2}$/i : /^[a-z]$/i).test(like) ? like : plain;
};

/** What stands between a right-to-left override and its end is shown backwards: `\u202etneG datS` reads Stad Gent. */
const OVERRIDDEN = /\u202e([^\u202a-\u202e]*)(?:\u202c|$)/gu;

/** A text in the order in which a screen shows it, as far as an override turns it. */
export const asShown = (text: string): string =>
  text.replace(OVERRIDDEN, (_, part: string) => Array.from(part).reverse().join(''));

/** A name with every letter that looks like a Latin one replaced by it; other letters and accents stay. */
export const latinised = (text: string): string =>
  /^[\p{ASCII}À-ÿ]*$/u.test(text) ? text : Array.from(text.normalize('NFC'), readAs).join('');

/** What belongs to a picture: joiners, variation selectors, skin tones, tags of flags. */
const PICTURES =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}#*\d][\u200d\ufe0e\ufe0f\u20e3\p{EMod}\u{e0020}-\u{e007f}]+/gu;
/** Persian and Indian languages spell with joiners. */
const SPELLED_JOINERS =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Tamil}\p{Script=Telugu}\p{M}])[\u200c\u200d]/gu;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text has characters that cannot be seen or that turn the direction of reading. */
export const hasInvisible = (text: string): boolean =>
  INVISIBLE.test(text.replace(PICTURES, '').replace(SPELLED_JOINERS, ''));

/** Whether one word mixes Latin letters with those of an alphabet that has the same shapes. */
export const mixesScripts = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}]+/u).some((word) => /\p{Script=Latin}/u.test(word) && SHARING.test(word));

/** Whether a name wears a tick mark like the one that platforms give. */
export const hasTick = (text: string): boolean => /[✓✔☑✅🗸🗹]/u.test(text);

/** Whether letters of a text only look like the Latin ones they are read as. */
export const hasForeignLetters = (text: string): boolean =>
  Array.from(text.normalize('NFC')).some((letter) => {
    const read = readAs(letter);
    return read !== letter && /^[a-z]{1,2}$/i.test(read) && !/^[ªºﬀ-ﬆ™℠]$/u.test(letter);
  });
