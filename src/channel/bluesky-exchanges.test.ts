/** When we answered on Bluesky, read from our own feed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueskyExchanges } from './bluesky-exchanges.ts';

const US = 'did:plc:lindebeke';
const CITIZEN = 'did:plc:citizen';
const uri = (did: string, key: string): string => `at://${did}/app.bsky.feed.post/${key}`;
const clock = (hour: number): string => new Date(Date.UTC(2026, 10, 20, hour)).toISOString();
const hour = (of: number): number => Date.UTC(2026, 10, 20, of);

type Asked = { by?: string; at?: string; facets?: unknown[] };

const answer = (at: string, root: string, { by = CITIZEN, at: asked = clock(9), facets = [] }: Asked = {}) => ({
  post: {
    uri: uri(US, at),
    indexedAt: at,
    record: { createdAt: '1970-01-01T00:00:00Z', reply: { root: { uri: root }, parent: { uri: uri(by, asked) } } },
  },
  reply: { parent: { uri: uri(by, asked), indexedAt: asked, record: { text: 'citizen', facets } } },
});

const OURS = uri(US, 'root');
const THEIRS = uri(CITIZEN, 'root');

describe('our answers on Bluesky', () => {
  it('count from the question to our first answer', () => {
    const feed = [answer(clock(14), OURS), answer(clock(11), OURS), answer(clock(12), OURS, { at: clock(10) })];
    expect(blueskyExchanges(feed, US)).toEqual([
      { askedAt: hour(9), answeredAt: hour(11) },
      { askedAt: hour(10), answeredAt: hour(12) },
    ]);
  });

  it('are those under our own posts, and to who names us', () => {
    const naming = [{ features: [{ $type: 'app.bsky.richtext.facet#mention', did: US }] }];
    expect(blueskyExchanges([answer(clock(11), THEIRS)], US)).toEqual([]);
    expect(blueskyExchanges([answer(clock(11), THEIRS, { facets: naming })], US)).toHaveLength(1);
  });

  it('are not what we wrote under our own words', () => {
    expect(blueskyExchanges([answer(clock(11), OURS, { by: US })], US)).toEqual([]);
  });

  it('say nothing where the question is hidden', () => {
    const hidden = { ...answer(clock(11), OURS), reply: { parent: { uri: uri(CITIZEN, 'a'), notFound: true } } };
    expect(blueskyExchanges([hidden], US)).toEqual([]);
  });

  it('follow from anything at all without trouble, and hold no word', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (entries) => {
        expect(blueskyExchanges(entries, US)).toEqual([]);
      }),
    );
    expect(JSON.stringify(blueskyExchanges([answer(clock(11), OURS)], US))).not.toContain('citizen');
  });
});
