/** A secret itself is refused: the register keeps where it lies, never what it is. */
import { letters, words } from '../municipality/fold.ts';
import { hasCodes } from './secret-codes.ts';
import { isGrouped, isSeed, withoutPublic, wordKind } from './secret-shape.ts';
import { LABELS, type Label, POINTERS, TOKENS } from './secret-words.ts';

export const SECRET_KINDS = ['password', 'seed', 'codes', 'token', 'otp'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** What a text seems to hold. The text itself is not repeated, so that it cannot end up anywhere. */
export type Suspicion = { kind: SecretKind };

/** The key of the words that say why the text is refused. */
export const secretKey = (kind: SecretKind): string => `secret_${kind}`;

const JOINT = String.raw`[ \t]*(?:\([^()\n]{0,40}\)[ \t]*)?(?<joint>[:=]|→|->|[-–](?=\s)|(?:is|est|ist)(?=\s))?\s*(?<quote>["'«“„‘]\s*)?`;

const labelled: readonly (Label & { pattern: RegExp })[] = LABELS.map((label) => ({
  ...label,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${label.words.join('|')})(?![\p{L}\p{N}])${JOINT}`, 'giu'),
}));

/** "in", "zie", "Keeper": what follows tells where the secret lies. A word with a digit in it must stand in the list whole. */
const pointsElsewhere = (word: string): boolean =>
  POINTERS.has(letters(word)) || (!/\d/u.test(word) && POINTERS.has(words(word)[0] ?? ''));

/** Whether what follows a label gives its secret away. */
const gives = (label: Label, joint: string, quoted: boolean, rest: string): boolean => {
  const [first = '', second = ''] = rest.split(/\s+/u, 2);
  // A label after a label: the field was left empty.
  if (first.endsWith(':') || pointsElsewhere(first)) return false;
  if (/^[:=→]|->/u.test(joint)) return label.value.test(rest);
  if (quoted && joint !== '' && label.kind === 'password') return true;
  const bare = label.bare?.test(rest) === true && !/365/u.test(first);
  return bare && (joint !== '' || !pointsElsewhere(second));
};

const isGiven = (label: Label & { pattern: RegExp }, text: string): boolean =>
  [...text.matchAll(label.pattern)].some((found) => {
    const { joint = '', quote } = found.groups ?? {};
    return gives(label, joint, quote !== undefined, text.slice(found.index + found[0].length, found.index + 300));
  });

/** A name and a password in front of a host. */
const SIGNED_ADDRESS = /:\/\/[^\s/@:]{1,100}:[^\s/@]{1,100}@/u;

const announced = (text: string): SecretKind | null => {
  if (/otpauth(?:-migration)?:\/\//iu.test(text)) return 'otp';
  if (SIGNED_ADDRESS.test(text)) return 'password';
  if (TOKENS.some((token) => token.test(text))) return 'token';
  return labelled.find((label) => isGiven(label, text))?.kind ?? null;
};

const shaped = (text: string): SecretKind | null => {
  if (isSeed(text)) return 'seed';
  if (isGrouped(text)) return 'otp';
  if (hasCodes(text)) return 'codes';
  const kinds = text
    .split(/[\s,;"'’“”«»()[\]{}<>|→\\]+/u)
    .map((word) => wordKind(word.replace(/^[.:?*~]+|[.:?*~]+$/gu, '')));
  return kinds.find((kind) => kind !== '') || null;
};

/**
 * Whether a text seems to hold a secret: a password, a seed phrase, recovery codes, a token, the seed of an authenticator.
 * It goes by looks: a password that is an ordinary word or name, with no label before it, passes.
 * @param text anything a person typed or a file brought, of any length
 * @returns the kind to explain the refusal with, or null for ordinary text
 */
export const secretIn = (text: string): Suspicion | null => {
  // Invisible signs inside a word would hide it.
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const kind = announced(plain) ?? shaped(withoutPublic(plain));
  return kind === null ? null : { kind };
};
