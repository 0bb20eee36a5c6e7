/** Where a claim is guided step by step: the room's name, the platform and the handle, which may have spaces in it. */

/** The room of the claim assistant. */
export const CLAIM = 'claim';

/** The room for one name. @param platform its id */
export const claimPlace = (platform: string, handle: string): string => `${CLAIM} ${platform} ${handle}`;

/** The name a room is about, or null when the address names none. @param room the part of the address after `#register/` */
export const nameAt = (room: string | null): { platform: string; handle: string } | null => {
  const [, platform = '', handle = ''] = /^claim (\S+) (.+)$/.exec(room ?? '') ?? [];
  return handle.trim() === '' ? null : { platform, handle: handle.trim() };
};
