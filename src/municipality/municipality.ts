/** A municipality (or any other organisation) whose name is guarded. */

export const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Municipality = {
  /** `be:44021` (NIS code), `nl:GM0014` (CBS code) or `own:<folded name>` for a free entry. */
  id: string;
  country: 'be' | 'nl' | 'other';
  /** The name in its first official language. */
  name: string;
  /** Every name it is known by, the main one first. */
  names: { language: Language; name: string }[];
  languages: Language[];
  city: boolean;
  postalCode: string | null;
  website: string | null;
  /** The website was derived from the name and never confirmed. */
  websiteGuessed: boolean;
  /** Former municipalities it was made of. */
  predecessors: string[];
  province: string | null;
};
