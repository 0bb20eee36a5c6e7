/** Where the register's rooms are: the part of the address after `#register/`. */

/** The yearly review; no account's key can be this, for a key has spaces in it. */
export const REVIEW = 'review';

/** The address of the list, of a room, or of an account's card. @param room a room's name or an account's key */
export const placeOf = (room: string | null): string =>
  room === null ? '#register' : `#register/${encodeURIComponent(room.toWellFormed())}`;

/** Goes there; the page keeps its place in the browser's history. */
export const goTo = (room: string | null): void => {
  location.hash = placeOf(room);
};
