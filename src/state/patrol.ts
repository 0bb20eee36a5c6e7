/** What was asked about names that look like ours: only when, because a name nobody has is not worth more. */

/** Of one municipality (or office-holder) on one platform. Handles in lower case, moments in epoch milliseconds. */
export type Patrol = {
  asked: Record<string, number>;
  /** How many handles the list held when it was last gone through. */
  size: number;
  searchedAt: number | null;
  /** When it last could not be asked at all: refused, offline, without permission. */
  triedAt: number | null;
};

export const emptyPatrol = (): Patrol => ({ asked: {}, size: 0, searchedAt: null, triedAt: null });

/** The key of a patrol. @param holder id of an office-holder, empty for the municipality's own names */
export const patrolKey = (municipality: string, holder: string, platform: string): string =>
  `${municipality}${holder && `#${holder}`} ${platform}`;

/** Notes that a handle was asked; those that are no longer on the list are forgotten after a while by `kept`. */
export const withAsked = (patrol: Patrol, handle: string, now: number): Patrol => ({
  ...patrol,
  asked: { ...patrol.asked, [handle.toLowerCase()]: now },
});

/** The patrol with a list of this size gone through; handles that left the list are forgotten. */
export const withList = (patrol: Patrol, handles: readonly string[]): Patrol => {
  const listed = new Set(handles.map((one) => one.toLowerCase()));
  const asked = Object.fromEntries(Object.entries(patrol.asked).filter(([handle]) => listed.has(handle)));
  return { ...patrol, asked, size: listed.size };
};
