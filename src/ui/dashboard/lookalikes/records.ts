/** What is kept around an account: pictures and reports of it, and the accounts of ours it is held against. */
import type { Report } from '../../../impersonation/report.ts';
import type { OfficialHandle } from '../../../impersonation/subject.ts';
import { platformOf } from '../../../platforms/index.ts';
import { accountKey } from '../../../register/account.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { officialOf, profileOf } from '../../../schedule/subject.ts';
import { nameKey } from '../../../state/machine.ts';
import type { Capture } from '../../../state/state.ts';
import { findings, state, watched, websites } from '../../store.ts';

/** The pictures of an account's page that were saved. */
export const capturesOf = ({ key }: Pick<Entry, 'key'>): Capture[] =>
  state.value.captures.filter((one) => accountKey(one) === key);

/** The reports about an account, oldest first. */
export const reportsOf = ({ key }: Pick<Entry, 'key'>): Report[] =>
  state.value.reports.filter((one) => accountKey(one) === key).sort((one, other) => one.openedAt - other.openedAt);

/** Our accounts, each once; those on the same platform first, then those of which a profile was read. */
export const oursFor = ({ platformId }: Pick<Entry, 'platformId'>): OfficialHandle[] => {
  const town = watched.value;
  if (!town) return [];
  const all = officialOf(state.value, town, websites.value[town.municipality.id]);
  const once = [...new Map(all.map((one) => [nameKey(one.platform, one.handle), one])).values()];
  const rank = ({ platform, handle }: OfficialHandle): number =>
    (platform === platformId ? 0 : 2) + (profileOf(findings.value, platform, handle) ? 0 : 1);
  return once.sort((one, other) => rank(one) - rank(other));
};

/** The addresses of our own channels, the one on the same platform first; a guessed website is not ours to state. */
export const ourAddresses = (entry: Pick<Entry, 'platformId'>): string[] => {
  const municipality = watched.value?.municipality;
  const pages = oursFor(entry).flatMap(({ platform, handle }) => platformOf(platform)?.page(handle) ?? []);
  const website = municipality && !municipality.websiteGuessed ? municipality.website : null;
  return [...pages, ...(website ? [website] : [])];
};
