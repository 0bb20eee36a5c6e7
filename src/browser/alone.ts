/** One at a time, also when two backgrounds live for a moment: a new one may be started while the old one still writes. */

/**
 * Waits until nobody else holds this lock, and holds it as long as the work lasts; whoever dies lets go.
 * @param what the name of the lock
 */
export const alone = <T>(what: string, work: () => Promise<T>): Promise<T> => {
  // Every browser we are built for has locks; the machines that run our unit tests may not.
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  return locks === undefined ? work() : locks.request(`naamwacht ${what}`, work);
};
