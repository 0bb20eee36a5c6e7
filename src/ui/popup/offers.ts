/** Free names worth claiming: the best one of each platform where the municipality holds none. */
import type { Offer } from '../../agenda/steps.ts';
import type { Row } from '../../schedule/rows.ts';
import type { Claim } from '../../state/state.ts';

const offerOf = (municipality: string, row: Row): Offer[] => {
  const { verdict } = row.reading;
  if (row.breach || verdict.is !== 'free') return [];
  const { platform, handle } = row;
  return [{ kind: 'claim', municipality, platform: platform.id, handle, strength: verdict.strength, urgent: false }];
};

/**
 * The offers for one municipality, surely free ones first.
 * @param groups the rows of each platform, best name first
 * @param claims those under way; a platform with one gets no other offer
 */
export const offersOf = (
  municipality: string,
  groups: readonly { rows: readonly Row[] }[],
  claims: readonly Claim[],
): Offer[] => {
  const mine = claims.filter((one) => one.municipality === municipality);
  const claimed = (row: Row) => mine.some((one) => one.platform === row.platform.id);
  const offers = groups
    .filter(({ rows }) => !rows.some((row) => row.origin === 'ours' || row.whose === 'ours' || claimed(row)))
    .flatMap(({ rows }) => rows.flatMap((row) => offerOf(municipality, row)).slice(0, 1));
  return [...offers.filter((one) => one.strength === 'sure'), ...offers.filter((one) => one.strength === 'likely')];
};
