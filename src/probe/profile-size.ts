/** A profile as it is kept: what a host sends without measure is cut, because it is stored and shown. */
import type { Profile } from '../verdict/profile.ts';
import { present } from './document.ts';

const LONGEST_NAME = 200;
const LONGEST_TEXT = 2_000;
const MOST_LINKS = 20;

const cut = (text: string | undefined, length: number): string | undefined => text?.slice(0, length);

/** An address cut in two leads elsewhere, so one that is too long is left out. */
const short = (address: string | undefined): string | undefined =>
  address !== undefined && address.length <= LONGEST_TEXT ? address : undefined;

/** The profile with names, texts, addresses and links of a measure that can be kept. */
export const bounded = (profile: Profile): Profile => {
  const { name, about, avatar, website, stableId, verifiedLinks, ...rest } = profile;
  const texts = {
    name: cut(name, LONGEST_NAME),
    about: cut(about, LONGEST_TEXT),
    avatar: short(avatar),
    website: short(website),
    stableId: stableId !== undefined && stableId.length <= LONGEST_NAME ? stableId : undefined,
    verifiedLinks: verifiedLinks?.slice(0, MOST_LINKS).filter((link) => short(link) !== undefined),
  };
  return { ...rest, ...present(texts) };
};
