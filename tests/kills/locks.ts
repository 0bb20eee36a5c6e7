/** Locks as browsers have them: one holder at a time, and whoever dies lets go. */

/** Somebody who may die. */
type Owner = { dead: boolean };

type Wish = { owner: Owner; begin: () => void };

export type Locks = {
  /** The `navigator.locks` of one program. */
  of: (owner: Owner) => { request: (name: string, work: () => Promise<unknown>) => Promise<unknown> };
  /** Takes every lock from somebody who died. */
  free: (owner: Owner) => void;
};

export const openLocks = (): Locks => {
  const lines = new Map<string, Wish[]>();
  const leave = (name: string, wish: Wish): void => {
    const line = lines.get(name) ?? [];
    const held = line[0] === wish;
    lines.set(
      name,
      line.filter((one) => one !== wish),
    );
    if (held) lines.get(name)?.[0]?.begin();
  };
  const request = (owner: Owner, name: string, work: () => Promise<unknown>): Promise<unknown> =>
    new Promise((done, fail) => {
      if (owner.dead) return;
      const wish: Wish = {
        owner,
        begin: () => {
          work()
            .then(done, fail)
            .finally(() => leave(name, wish));
        },
      };
      const line = [...(lines.get(name) ?? []), wish];
      lines.set(name, line);
      if (line.length === 1) queueMicrotask(wish.begin);
    });
  return {
    of: (owner) => ({ request: (name, work) => request(owner, name, work) }),
    free: (owner) => {
      for (const [name, line] of lines)
        for (const wish of [...line].reverse()) if (wish.owner === owner) leave(name, wish);
    },
  };
};
