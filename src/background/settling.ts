/** What an answer brings: a finding, what is remembered of somebody else's account, and the alert that is due. */
import type { Item } from '../browser/storage.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { accountKey } from '../register/account.ts';
import type { Check } from '../schedule/due.ts';
import { afterProbes, isOurs, likenessTo, type Origin } from '../schedule/others.ts';
import type { Beat, Made } from '../schedule/patrol.ts';
import { subjectOf } from '../schedule/subject.ts';
import { whoseIs } from '../schedule/whose.ts';
import type { Lookalike } from '../state/lookalike.ts';
import { lookalikeNews } from '../state/lookalike-news.ts';
import { nameKey } from '../state/machine.ts';
import { newsOf } from '../state/news.ts';
import { emptyPatrol, withAsked } from '../state/patrol.ts';
import type { Alert, State } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import { conclude } from '../verdict/conclude.ts';
import type { Doubt, Evidence } from '../verdict/evidence.ts';
import { remember } from '../verdict/remember.ts';
import type { Kept } from './memory.ts';
import { record } from './record.ts';

/** What a round knows beside what is stored: all municipalities, to tell namesakes. */
export type Surroundings = { towns: readonly Municipality[]; kept: Kept };

export const lookalikeItem = (one: Lookalike): Item => ({ kind: 'lookalike', key: accountKey(one), value: one });

/** The alert about somebody's account, judged against what this round knows of ours. */
export const alertOf = (
  state: State,
  before: Lookalike | undefined,
  after: Lookalike,
  { towns, kept }: Surroundings,
  now: number,
): Alert | null => {
  const watched = state.municipalities.find((one) => one.municipality.id === after.municipality);
  if (!watched) return null;
  const website = kept.websites[after.municipality];
  const subject = subjectOf(state, watched, kept.findings, website);
  return lookalikeNews(state, before, after, likenessTo(subject, after, website, towns, now), now);
};

/** How an account that is asked in its turn came to our notice, when it does not stand in the list yet. */
const originOf = (state: State, { platform, handle }: Check, municipality: string): Origin => {
  const pointed = state.pointed.find(
    (one) => accountKey(one) === accountKey({ municipality, platform: platform.id, handle }),
  );
  const found = pointed ? 'pointed' : 'name';
  return { municipality, platform: platform.id, handle, holder: '', found, source: pointed?.address ?? '' };
};

/** For one municipality: what is remembered now of an account that is not ours. */
const othersOf = (
  state: State,
  check: Check,
  evidence: readonly Evidence[],
  before: Lookalike | undefined,
  town: string,
  website: Website | undefined,
  now: number,
) => {
  const origin = before ?? originOf(state, check, town);
  const watched = state.municipalities.find((one) => one.municipality.id === town);
  if (!watched || isOurs(state, origin)) return undefined;
  if (!before && whoseIs(state, watched, check.platform, check.handle, conclude(evidence), website) === 'ours')
    return undefined;
  return afterProbes(before, origin, evidence, now);
};

/** Keeps what the probes said of one name. @returns whether it could be written */
export const settleCheck = (
  check: Check,
  evidence: Evidence[],
  around: Surroundings,
  now: number,
): Promise<boolean> => {
  const { platform, handle, key, towns } = check;
  const keys = towns.map((municipality) => accountKey({ municipality, platform: platform.id, handle }));
  return record({ finding: [key], lookalike: keys }, ({ state }, kept) => {
    const finding = remember(kept.findings[key], { platform: platform.id, handle }, evidence, now);
    const news = newsOf(state, kept.findings[key], finding, now);
    const items: Item[] = [{ kind: 'finding', key, value: finding }];
    const alerts: Alert[] = news ? [news] : [];
    towns.forEach((town, index) => {
      const before = kept.lookalikes[keys[index] ?? ''];
      const after = othersOf(state, check, evidence, before, town, around.kept.websites[town], now);
      if (!after || after === before) return;
      items.push(lookalikeItem(after));
      const alert = alertOf(state, before, after, around, now);
      if (alert) alerts.push(alert);
    });
    return { items, alerts, answered: [key] };
  });
};

/** Doubts that mean that the question never reached the platform, or that it wanted none. */
const UNASKED: readonly Doubt[] = ['offline', 'ungranted', 'limited'];

const wasAsked = (evidence: readonly Evidence[]): boolean =>
  evidence.some((one) => one.says !== 'nothing' || !UNASKED.includes(one.doubt));

/** Keeps what the probes said of a name that was made to look like ours: of one that nobody has only when it was asked. */
export const settleMade = (
  beat: Beat,
  made: Made,
  evidence: Evidence[],
  around: Surroundings,
  now: number,
): Promise<boolean> => {
  const { watched, holder, platform } = beat;
  const own = { municipality: watched.municipality.id, platform: platform.id, handle: made.handle };
  const origin: Origin = { ...own, holder: holder?.id ?? '', found: 'made', source: made.how };
  const key = accountKey(own);
  return record({ lookalike: [key], patrol: [beat.key] }, ({ state }, kept) => {
    const known = kept.patrols[beat.key] ?? emptyPatrol();
    // A host that could not be asked was not asked: the name keeps its turn.
    const patrol = wasAsked(evidence) ? withAsked(known, made.handle, now) : { ...known, triedAt: now };
    const items: Item[] = [{ kind: 'patrol', key: beat.key, value: patrol }];
    const before = kept.lookalikes[key];
    const after = isOurs(state, own) ? undefined : afterProbes(before, origin, evidence, now);
    if (!after || after === before) return { items };
    const finding = remember(undefined, { platform: platform.id, handle: made.handle }, evidence, now);
    items.push(lookalikeItem(after), { kind: 'finding', key: nameKey(platform.id, made.handle), value: finding });
    const alert = alertOf(state, before, after, around, now);
    return { items, alerts: alert ? [alert] : [] };
  });
};
