/** The public face of an account as a platform shows it: text only, whatever is missing is left out. */
export type Profile = {
  /** The handle as the platform writes it. */
  handle: string;
  name?: string;
  about?: string;
  avatar?: string;
  website?: string;
  followers?: number;
  posts?: number;
  /** Epoch milliseconds. */
  createdAt?: number;
  /** The platform's own identifier, which survives a rename. */
  stableId?: string;
  /** A mark given by the platform: `government` proves a public body, `paid` proves payment only. */
  mark?: 'government' | 'organisation' | 'verified' | 'paid';
  /** Addresses the platform has verified to link back to this profile. */
  verifiedLinks?: string[];
};
