/** Which accounts are shown, apart from how they are drawn. */
import { fold } from '../../../municipality/fold.ts';
import type { Entry, Standing } from '../../../schedule/entries.ts';

/** An empty text or choice lets everything through. */
export type Filter = { text: string; platform: string; standing: Standing | '' };

export const NO_FILTER: Filter = { text: '', platform: '', standing: '' };

/** The accounts a filter lets through; text is looked for in the handle, the name and the description. */
export const sift = (entries: readonly Entry[], { text, platform, standing }: Filter): Entry[] => {
  const sought = fold(text).replaceAll(' ', '');
  return entries.filter(
    (entry) =>
      (platform === '' || entry.platformId === platform) &&
      (standing === '' || entry.standing === standing) &&
      fold(`${entry.handle} ${entry.profile?.name ?? ''} ${entry.profile?.about ?? ''}`)
        .replaceAll(' ', '')
        .includes(sought),
  );
};
