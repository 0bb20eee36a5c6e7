/** How the officer changes the proposed names of one platform. */
import type { Choice } from './state.ts';

export type NameChange = {
  change: 'add' | 'drop' | 'restore' | 'up' | 'down';
  handle: string;
  /** The possible names as they stood on the screen, in order. */
  shown: readonly string[];
};

const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

const lacking = (list: readonly string[], one: string): string[] => list.filter((other) => !same(one)(other));

const moved = (shown: readonly string[], handle: string, by: number): string[] => {
  const from = shown.findIndex(same(handle));
  const to = from + by;
  if (from < 0 || to < 0 || to >= shown.length) return [...shown];
  const order = lacking(shown, handle);
  order.splice(to, 0, handle);
  return order;
};

/**
 * One change to a choice.
 * @param choice the choice so far, undefined when nothing was changed yet
 * @returns the new choice; a name that is dropped is remembered, so that it can be restored
 */
export const changeNames = (choice: Choice | undefined, { change, handle, shown }: NameChange): Choice => {
  const before = choice ?? { added: [], dropped: [], order: [] };
  switch (change) {
    case 'add':
      return {
        ...before,
        added: [...lacking(before.added, handle), handle],
        dropped: lacking(before.dropped, handle),
        order: [handle, ...lacking(before.order.length > 0 ? before.order : shown, handle)],
      };
    case 'drop':
      return {
        ...before,
        added: lacking(before.added, handle),
        dropped: [...lacking(before.dropped, handle), handle],
        order: lacking(before.order, handle),
      };
    case 'restore':
      return { ...before, dropped: lacking(before.dropped, handle) };
    case 'up':
      return { ...before, order: moved(shown, handle, -1) };
    case 'down':
      return { ...before, order: moved(shown, handle, 1) };
  }
};
