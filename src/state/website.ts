/** What is remembered of a municipality's own website: what it said when it was last read, and why it could not be. */
import type { SiteSays, SiteTrouble } from '../site/gather.ts';
import type { WikidataSays } from '../site/wikidata.ts';
import type { Doubt } from '../verdict/evidence.ts';

export type Website = {
  municipality: string;
  /** The address that was asked, and where it landed. */
  address: string;
  landed: string;
  askedAt: number;
  /** When `says` was read; null when it never could be. */
  readAt: number | null;
  trouble: SiteTrouble | Doubt | null;
  says: SiteSays | null;
  /** Where `says` was read: an older one stands while the site leads elsewhere. */
  readFrom: string;
  wikidata: (WikidataSays & { readAt: number }) | null;
  wikidataAskedAt: number | null;
  /** Fingerprints of our own pictures: the logo and the pictures of our profiles. */
  pictures: { address: string; hash: string }[];
};
