/** Where the rooms of the channels are: the part of the address after `#channels/`. */

/** No account's key can be one of these, for a key has spaces in it. */
export const STRATEGY = 'strategy';
export const FIGURES = 'figures';
export const FEEDBACK = 'feedback';

/** The address of the list, of a room, or of one channel. @param room a room's name or an account's key */
export const placeOf = (room: string | null): string =>
  room === null ? '#channels' : `#channels/${encodeURIComponent(room.toWellFormed())}`;
