/** What was typed about channels and not kept yet: it lives as long as the tab, whatever page is shown meanwhile. */
import { signal } from '@preact/signals';

/** By the account and the field. */
const typed = signal<Readonly<Record<string, string>>>({});

/** What each field on the page does when it is left. */
const leaving = new Set<() => void>();

export const typedIn = (id: string): string | undefined => typed.value[id];

export const type = (id: string, text: string): void => {
  typed.value = { ...typed.value, [id]: text };
};

export const letGo = (...ids: readonly string[]): void => {
  typed.value = Object.fromEntries(Object.entries(typed.value).filter(([id]) => !ids.includes(id)));
};

export const anyTyped = (): boolean => Object.values(typed.value).some((text) => text.trim() !== '');

/** Leaves every field on the page, as before the page goes. */
export const leaveAll = (): void => {
  for (const leave of [...leaving]) leave();
};

/** @returns how to stop */
export const whenLeft = (leave: () => void): (() => void) => {
  leaving.add(leave);
  return () => leaving.delete(leave);
};
