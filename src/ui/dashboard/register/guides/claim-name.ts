/** The name that the claim assistant is about, with everything that is known of it. */
import { breachOf, sameForm } from '../../../../municipality/rule.ts';
import { platformOf } from '../../../../platforms/index.ts';
import type { Platform } from '../../../../probe/platform.ts';
import type { Account } from '../../../../register/account.ts';
import type { Row } from '../../../../schedule/rows.ts';
import { whoseIs } from '../../../../schedule/whose.ts';
import { nameKey } from '../../../../state/machine.ts';
import { sightingsOf } from '../../../../state/sightings.ts';
import type { Claim, Watched } from '../../../../state/state.ts';
import { readFinding } from '../../../../verdict/finding.ts';
import { findings, machine, now, platforms, state, websites } from '../../../store.ts';
import { nameAt } from './claim-place.ts';
import { type Situation, situationOf } from './claim-situation.ts';

export type Claimed = {
  town: Watched;
  platform: Platform;
  handle: string;
  row: Row;
  account: Account | undefined;
  claim: Claim | undefined;
  situation: Situation;
};

type Named = { municipality: string; platform: string; handle: string };

const isHere = (town: Watched, platform: Platform, handle: string) => {
  const form = sameForm(platform.rule, handle);
  return (one: Named): boolean =>
    one.municipality === town.municipality.id &&
    one.platform === platform.id &&
    sameForm(platform.rule, one.handle) === form;
};

const rowFor = (town: Watched, platform: Platform, handle: string): Row => {
  const key = nameKey(platform.id, handle);
  const finding = findings.value[key];
  const breach = breachOf(platform.rule, handle);
  const reading = readFinding(finding, sightingsOf(state.value.sightings, platform.id, handle), now.value);
  const website = websites.value[town.municipality.id];
  const whose =
    reading.verdict.is === 'taken' ? whoseIs(state.value, town, platform, handle, reading.verdict, website) : null;
  return { platform, handle, breach, nearest: null, origin: 'proposed', key, finding, reading, whose };
};

/** The last thing that one of us saw; what she could not see says nothing. */
const isRefused = (key: string): boolean => {
  const seen = state.value.sightings.filter(
    (one) => nameKey(one.platform, one.handle) === key && one.saw !== 'unclear',
  );
  return seen.toSorted((one, other) => other.at - one.at)[0]?.saw === 'refused';
};

/** The name in an address, or null when it names none that we know. @param room the part after `#register/` */
export const claimedAt = (town: Watched, room: string | null): Claimed | null => {
  const named = nameAt(room);
  const platform = named ? platformOf(named.platform) : undefined;
  if (!named || !platform) return null;
  const { handle } = named;
  const here = isHere(town, platform, handle);
  const row = rowFor(town, platform, handle);
  const [account, claim] = [state.value.accounts.find(here), state.value.claims.find(here)];
  const { breach, reading, whose } = row;
  const situation = situationOf({
    account,
    claim,
    breach,
    whose,
    verdict: reading.verdict,
    refused: isRefused(row.key),
  });
  return { town, platform, handle, row, account, claim, situation };
};

/** Whether the platform can be asked about the name from here. */
export const canAsk = ({ platform }: Pick<Claimed, 'platform'>): boolean =>
  platform.probes.length > 0 && platforms.value.some((one) => one.id === platform.id);

/** Whether somebody asked for it and the answer is still awaited. */
export const isAsked = ({ row: { key, finding } }: Pick<Claimed, 'row'>): boolean =>
  (machine.value.askedOne[key] ?? 0) > (finding?.askedAt ?? 0);
