/** Separators added, left out or exchanged. */
import type { Guess } from './letters.ts';
import { type Token, written } from './tokens.ts';
import type { Basis } from './wording.ts';

/** The five real ones were trailing or doubled; the rest are the same hand in other places. */
const ADDED = {
  trailing: 1,
  between: 0.8,
  doubled: 0.9,
  two: 0.6,
  leading: 0.5,
  around: 0.45,
  three: 0.2,
  anywhere: 0.1,
};
const OTHER_THAN_FIRST = 0.5;

const jointed = (tokens: readonly Token[], index: number, joint: string): Token[] =>
  tokens.map((token, at) => (at === index ? { ...token, joint } : token));

const inside = ({ parted }: Basis, joint: string): Guess[] =>
  parted.tokens.slice(1).flatMap((token, index) => {
    const more = token.joint === '' ? joint : token.joint + joint;
    const handle = written(parted, jointed(parted.tokens, index + 1, more), null);
    const share = token.joint === '' ? ADDED.between : ADDED.doubled;
    return [
      { handle, share },
      { handle: handle + joint, share: share * 0.4 },
      { handle: joint + handle, share: share * 0.2 },
      { handle: written(parted, jointed(parted.tokens, index + 1, more + joint), null), share: share * 0.35 },
    ];
  });

export const atEnds = (handle: string, joint: string): Guess[] => [
  { handle: handle + joint, share: ADDED.trailing },
  { handle: handle + joint + joint, share: ADDED.two },
  { handle: joint + handle, share: ADDED.leading },
  { handle: joint + handle + joint, share: ADDED.around },
  { handle: handle + joint.repeat(3), share: ADDED.three },
  { handle: joint + joint + handle, share: ADDED.three },
  { handle: joint + joint + handle + joint + joint, share: ADDED.three },
];

const anywhere = (handle: string, joint: string): Guess[] =>
  [...Array(Math.max(0, handle.length - 1)).keys()].map((at) => ({
    handle: handle.slice(0, at + 1) + joint + handle.slice(at + 1),
    share: ADDED.anywhere,
  }));

/** One separator, or two of the same, where there was none or fewer. */
export const separated = (basis: Basis, handle: string): Guess[] =>
  basis.joints.flatMap((joint, rank) =>
    [
      ...atEnds(handle, joint),
      ...inside(basis, joint),
      { handle: written(basis.parted, basis.parted.tokens, joint), share: ADDED.between },
      // stad.gent_: the words parted one way, the end marked the other.
      ...basis.joints
        .slice(0, rank)
        .map((end) => ({ handle: written(basis.parted, basis.parted.tokens, joint) + end, share: ADDED.around })),
      ...anywhere(handle, joint),
    ].map((one) => ({ ...one, share: one.share * (rank === 0 ? 1 : OTHER_THAN_FIRST) })),
  );

/** One separator fewer, or none at all. */
export const unseparated = ({ parted }: Basis, handle: string): Guess[] => [
  { handle: written(parted, parted.tokens, ''), share: 1 },
  ...[...handle].flatMap((letter, at) =>
    /[._·\s-]/.test(letter) ? [{ handle: handle.slice(0, at) + handle.slice(at + 1), share: 0.9 }] : [],
  ),
];

const MOVED_A_WORD = 0.6;
const MOVED_A_LETTER = 0.3;

/** Another separator in the same place, or the same one in another place. */
export const reseparated = ({ parted, joints }: Basis): Guess[] => {
  const { tokens, house } = parted;
  if (house === '') return [];
  const others = joints.filter((joint) => joint !== house);
  const exchanged = others.flatMap((joint, rank) =>
    tokens.flatMap((token, at) =>
      at === 0 || token.joint === ''
        ? []
        : [{ handle: written(parted, jointed(tokens, at, joint), null), share: 1 / (rank + 1) }],
    ),
  );
  const all = others.map((joint) => ({ handle: written(parted, tokens, joint), share: 0.9 }));
  const together = tokens.map((token) => ({ ...token, joint: '' }));
  const elsewhere = tokens.slice(1).map((_, index) => ({
    handle: written(parted, jointed(together, index + 1, house), null),
    share: MOVED_A_WORD,
  }));
  const run = written(parted, together, '');
  const shifted = [...Array(Math.max(0, run.length - 1)).keys()].map((at) => ({
    handle: run.slice(0, at + 1) + house + run.slice(at + 1),
    share: MOVED_A_LETTER,
  }));
  return [...exchanged, ...all, ...elsewhere, ...shifted];
};
