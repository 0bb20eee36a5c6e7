/** An account beside one of ours: what both say of themselves, and whether their pictures are the same. */
import { isTelling, samePicture } from '../../../impersonation/picture-hash.ts';
import { fold } from '../../../municipality/fold.ts';
import type { Profile } from '../../../verdict/profile.ts';

/**
 * `same`: the same picture as that account of ours · `ours`: the same as another picture of ours · `other`: another one ·
 * `plain`: too plain to tell · `none`: not compared.
 */
export type Picture = 'same' | 'ours' | 'other' | 'plain' | 'none';

type Hashed = { address: string; hash: string };

/**
 * Compares by fingerprint only; no picture is loaded.
 * @param hash of the account's picture, null when it was never made
 * @param avatar the address of our account's picture
 * @param pictures of ours that have a fingerprint
 */
export const pictureOf = (hash: string | null, avatar: string | undefined, pictures: readonly Hashed[]): Picture => {
  if (hash === null || pictures.length === 0) return 'none';
  if (!isTelling(hash)) return 'plain';
  const own = pictures.find((one) => one.address === avatar);
  if (own && samePicture(hash, own.hash)) return 'same';
  if (pictures.some((one) => samePicture(hash, one.hash))) return 'ours';
  const compared = own ? [own] : pictures;
  return compared.some((one) => isTelling(one.hash)) ? 'other' : 'plain';
};

const PARTS = ['name', 'about', 'website', 'followers', 'posts', 'createdAt', 'mark'] as const;
export type Part = (typeof PARTS)[number];

/** One line of the comparison; a value is undefined when nobody knows it. */
export type Line = { part: Part; theirs: Profile[Part]; ours: Profile[Part]; same: boolean };

const isSame = (one: Profile[Part], other: Profile[Part]): boolean => {
  if (one === undefined || other === undefined) return false;
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  // Nothing is left of a text of emoji alone, and two nothings are not the same text.
  return fold(one) === '' ? one === other : fold(one) === fold(other);
};

/** The lines of which at least one side is known. */
export const linesBetween = (theirs: Profile | null, ours: Profile | undefined): Line[] =>
  PARTS.map((part) => ({ part, theirs: theirs?.[part], ours: ours?.[part] }))
    .filter((line) => line.theirs !== undefined || line.ours !== undefined)
    .map((line) => ({ ...line, same: isSame(line.theirs, line.ours) }));
