/** The page the person was looking at when she opened the popup. Only its address is known; it is read after a click. */
import { computed, signal } from '@preact/signals';
import { lookedAt } from '../../browser/looking.ts';
import { PLATFORMS } from '../../platforms/index.ts';
import { platforms } from '../store.ts';
import { pageOn } from './page-on.ts';

export const tab = signal<{ id: number; address: string } | null>(null);

export const openLooked = async (): Promise<void> => {
  tab.value = await lookedAt().catch(() => null);
};

/** The name the page is about, when a platform recognises its address; a server that was added counts as well. */
export const page = computed(() => {
  if (!tab.value) return null;
  const all = [...PLATFORMS, ...platforms.value.filter((one) => !PLATFORMS.includes(one))];
  const found = pageOn(all, tab.value.address);
  return found && { ...found, address: tab.value.address };
});
