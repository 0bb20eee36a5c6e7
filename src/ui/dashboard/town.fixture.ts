/** A town as the tests of the dashboard draw it: "facebook stadgent free", one name per line. */
import { PLATFORMS } from '../../platforms/index.ts';
import { type Row, rowsOf } from '../../schedule/rows.ts';
import { nameKey } from '../../state/machine.ts';
import { emptyState, NO_GUARD, type State, type Watched } from '../../state/state.ts';
import type { Evidence } from '../../verdict/evidence.ts';
import type { Finding } from '../../verdict/finding.ts';
import { remember } from '../../verdict/remember.ts';

export const NOW = Date.UTC(2026, 10, 23, 9);

export const GENT: Watched = {
  municipality: {
    id: 'be:44021',
    country: 'be',
    name: 'Gent',
    names: [{ language: 'nl', name: 'Gent' }],
    languages: ['nl'],
    city: true,
    postalCode: '9000',
    website: 'https://stad.gent',
    websiteGuessed: false,
    predecessors: [],
    province: 'Oost-Vlaanderen',
  },
  addedAt: NOW,
  startedAt: NOW,
  choices: {},
  guard: NO_GUARD,
};

const from = { by: 'probe', probe: 'test', address: 'https://test.be' } as const;

const EVIDENCE: Record<string, Evidence> = {
  free: { says: 'free', strength: 'sure', from, at: NOW },
  likely: { says: 'free', strength: 'likely', from, at: NOW },
  taken: { says: 'taken', holder: 'profile', from, at: NOW },
  limited: { says: 'nothing', doubt: 'limited', from, at: NOW },
};

/** The findings in a drawing. */
export const findingsIn = (drawing: string): Record<string, Finding> =>
  Object.fromEntries(
    drawing
      .trim()
      .split('\n')
      .map((line) => {
        const [platform = '', handle = '', says = ''] = line.trim().split(/\s+/);
        const evidence = EVIDENCE[says];
        return [nameKey(platform, handle), remember(undefined, { platform, handle }, evidence ? [evidence] : [], NOW)];
      }),
  );

/** The rows of Gent on some platforms, with what a drawing says of them. */
export const rowsIn = (
  drawing: string,
  ids: readonly string[],
  change: (state: State) => State = (one) => one,
): Row[] => {
  const state = change({ ...emptyState(ids), municipalities: [GENT], current: GENT.municipality.id });
  return PLATFORMS.filter((one) => ids.includes(one.id)).flatMap((platform) =>
    rowsOf(state, state.municipalities[0] ?? GENT, platform, findingsIn(drawing), NOW),
  );
};
