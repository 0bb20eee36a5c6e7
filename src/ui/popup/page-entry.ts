/** What can be told of the page a person looks at, from what is kept and, after her click, from the page itself. */
import type { PageRead } from '../../browser/page-reading.ts';
import type { Likeness } from '../../impersonation/likeness.ts';
import { platformOf } from '../../platforms/index.ts';
import { accountKey } from '../../register/account.ts';
import { type Entry, proofsFor } from '../../schedule/entries.ts';
import { likenessTo } from '../../schedule/others.ts';
import { subjectOf } from '../../schedule/subject.ts';
import type { Lookalike } from '../../state/lookalike.ts';
import { nameKey } from '../../state/machine.ts';
import type { Watched } from '../../state/state.ts';
import type { Profile } from '../../verdict/profile.ts';
import { municipalities } from '../parts/municipalities.ts';
import { findings, lookalikes, now, state, websites } from '../store.ts';
import type { PageOn } from './page-on.ts';

const profileIn = (handle: string, read: PageRead | null): Profile | null =>
  read && {
    handle,
    ...(read.name && { name: read.name }),
    ...(read.excerpt && { about: read.excerpt }),
  };

/**
 * The proofs and the likeness of the page.
 * @param read what the page said of itself; null before a person had it read
 */
export const pageEntry = (
  { platform, handle }: PageOn,
  town: Watched,
  read: PageRead | null,
): Pick<Entry, 'proofs' | 'likeness'> => {
  const own = { municipality: town.municipality.id, platform: platform.id, handle };
  const website = websites.value[town.municipality.id];
  const kept = lookalikes.value[accountKey(own)];
  const finding = findings.value[nameKey(platform.id, handle)];
  const taken = finding?.known.find((one) => one.says === 'taken' && one.profile !== undefined);
  const profile = kept?.profile ?? (taken?.says === 'taken' ? taken.profile : undefined) ?? profileIn(handle, read);
  const seen: Lookalike = kept ?? {
    ...own,
    holder: '',
    found: 'pointed',
    source: '',
    since: now.value,
    askedAt: now.value,
    seenAt: now.value,
    goneAt: null,
    profile: null,
    picture: null,
    history: [],
  };
  const known = { state: state.value, watched: town, website, platformOf };
  const subject = subjectOf(state.value, town, findings.value, website);
  return {
    proofs: proofsFor(known, own, profile, finding?.knownAt ?? undefined),
    likeness: likenessTo(subject, { ...seen, profile: profile ?? null }, website, municipalities.value, now.value),
  };
};

/** The likeness as a person would say it. */
export const strengthOf = ({ class: is, score }: Likeness): 'strong' | 'some' | 'little' | 'service' | 'parody' => {
  if (is === 'service' || is === 'parody') return is;
  if (is !== 'lookalike') return 'little';
  return score >= STRONG ? 'strong' : 'some';
};

const STRONG = 0.7;
