/** Reads a municipality's own website, and Wikidata where the officer allowed it, and keeps what they say. */

import { profileIn } from '../platforms/index.ts';
import { hearingOf } from '../probe/hearing.ts';
import type { Ask } from '../probe/platform.ts';
import type { Reply } from '../probe/reply.ts';
import type { Reading } from '../schedule/website.ts';
import { joinPages, siteTrouble } from '../site/gather.ts';
import { readSite, type SitePage } from '../site/read-site.ts';
import { readWikidata, wikidataAsk } from '../site/wikidata.ts';
import { siteMark } from '../state/machine.ts';
import type { Website } from '../state/website.ts';
import type { Evidence } from '../verdict/evidence.ts';
import type { Probing } from './probing.ts';
import { record } from './record.ts';

type Read = Pick<Website, 'landed' | 'trouble' | 'says'>;

const pageAsk = (url: string): Ask => ({ url, method: 'GET', headers: { Accept: 'text/html' } });

/** Puts one request through the lanes. Null when the round was stopped before. */
const put = async ({ lanes, now }: Probing, ask: Ask, asked: boolean): Promise<Reply | null> => {
  const heard: Reply[] = [];
  const read = (reply: Reply): Evidence => {
    heard.push(reply);
    return hearingOf(reply, 'site', ask.url, now());
  };
  await lanes.ask({ ask, asked, read });
  return heard[0] ?? null;
};

/** The page in a reply, or why there is none. */
const pageOf = (
  reply: Reply,
  asked: string,
): { page: SitePage } | { trouble: Exclude<Website['trouble'], null>; landed: string } => {
  if ('silent' in reply) return { trouble: reply.silent, landed: asked };
  const trouble = siteTrouble({ status: reply.status, landed: reply.landed, asked, body: reply.body });
  return trouble === 'good'
    ? { page: readSite(reply.body, reply.landed, profileIn) }
    : { trouble, landed: reply.landed };
};

/** The home page and the few pages it leads to where channels are listed. Null when the round was stopped. */
const readPages = async (probing: Probing, address: string, asked: boolean): Promise<Read | null> => {
  const home = await put(probing, pageAsk(address), asked);
  if (!home) return null;
  const first = pageOf(home, address);
  if (!('page' in first)) return { landed: first.landed, trouble: first.trouble, says: null };
  const pages = [first.page];
  for (const further of first.page.further) {
    const reply = await put(probing, pageAsk(further), asked);
    const next = reply && pageOf(reply, further);
    if (next && 'page' in next) pages.push(next.page);
  }
  return { landed: first.page.address, trouble: null, says: joinPages(pages) };
};

const askWikidata = async (probing: Probing, { watched, why }: Reading): Promise<Website['wikidata']> => {
  const ask = watched.guard.wikidata ? wikidataAsk(watched.municipality) : null;
  const reply = ask && (await put(probing, ask, why === 'asked'));
  if (!reply || 'silent' in reply || reply.status !== 200) return null;
  const says = readWikidata(reply.body);
  return says && { ...says, readAt: probing.now() };
};

const nothingRead = (municipality: string): Website => ({
  municipality,
  address: '',
  landed: '',
  askedAt: 0,
  readAt: null,
  trouble: null,
  says: null,
  readFrom: '',
  wikidata: null,
  wikidataAskedAt: null,
  pictures: [],
});

/** Reads what one municipality allowed to be read. What could not be read keeps what was known, with its date. */
export const readWebsite = async (probing: Probing, reading: Reading): Promise<void> => {
  const { municipality } = reading.watched;
  const asked = reading.why === 'asked';
  const read = municipality.website === null ? null : await readPages(probing, municipality.website, asked);
  const wikidata = await askWikidata(probing, reading);
  const now = probing.now();
  await record({ website: [municipality.id] }, (_, kept) => {
    const before = kept.websites[municipality.id] ?? nothingRead(municipality.id);
    const after: Website = {
      ...before,
      address: municipality.website ?? '',
      askedAt: now,
      landed: read?.landed ?? before.landed,
      trouble: read ? read.trouble : before.trouble,
      ...(read?.says ? { says: read.says, readAt: now, readFrom: read.landed } : {}),
      ...(wikidata ? { wikidata, wikidataAskedAt: now } : {}),
    };
    return { items: [{ kind: 'website', key: municipality.id, value: after }], answered: [siteMark(municipality.id)] };
  });
};
