/** Which accounts are shown as official, with which proofs, and what they lack. */
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../platforms/index.ts';
import { type Account, newAccount } from '../../../register/account.ts';
import type { SiteLink } from '../../../site/links.ts';
import { emptyState, type Judgement, type State } from '../../../state/state.ts';
import type { Website } from '../../../state/website.ts';
import type { Profile } from '../../../verdict/profile.ts';
import { remember } from '../../../verdict/remember.ts';
import { GENT, NOW } from '../town.fixture.ts';
import { officialRows, servicesOf } from './official-rows.ts';

const DAY = 86_400_000;
const TOWN = 'be:44021';

const account = (platform: string, handle: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: TOWN, platform, handle }),
  claimedAt: NOW - DAY,
  by: 'AB',
  ...more,
});

const link = (platform: string, handle: string, how: SiteLink['how'] = 'link'): SiteLink => ({
  platform,
  handle,
  address: `https://example.com/${handle}`,
  how,
  place: 'footer',
});

const read = (links: SiteLink[], more: Partial<Website> = {}): Website => ({
  municipality: TOWN,
  address: 'https://stad.gent',
  landed: 'https://stad.gent/',
  askedAt: NOW,
  readAt: NOW,
  trouble: null,
  says: { links, feeds: [], logo: null, languages: [] },
  readFrom: 'https://stad.gent/',
  wikidata: null,
  wikidataAskedAt: null,
  pictures: [],
  ...more,
});

const judgement = (platform: string, handle: string, more: Partial<Judgement> = {}): Judgement => ({
  municipality: TOWN,
  platform,
  handle,
  decided: 'service',
  at: NOW,
  by: 'AB',
  until: NOW + DAY,
  note: 'bibliotheek',
  ...more,
});

const found = (platform: string, handle: string, profile: Profile) => ({
  [`${platform} ${handle}`]: remember(
    undefined,
    { platform, handle },
    [{ says: 'taken', holder: 'profile', profile, from: { by: 'probe', probe: 'p', address: 'https://x' }, at: NOW }],
    NOW,
  ),
});

const rowsFor = (
  state: Partial<State>,
  website?: Website,
  { findings = {}, watched = GENT }: { findings?: ReturnType<typeof found>; watched?: typeof GENT } = {},
) =>
  officialRows(
    {
      state: { ...emptyState([]), ...state },
      watched,
      findings,
      lookalikes: {},
      website,
      platformOf,
      now: NOW,
    },
    ({ name }) => name,
  );

const shown = (rows: ReturnType<typeof rowsFor>) =>
  rows.map((row) => `${row.platformId} ${row.handle} ${row.official} ${row.proofs.map((one) => one.kind).join('+')}`);

describe('what is official', () => {
  it('is what the register holds, what the website names, and never what Wikidata alone names', () => {
    const wikidata = { accounts: [{ platform: 'x', handle: 'gentstad' }], website: null, readAt: NOW };
    const state = { accounts: [account('facebook', 'stadgent')] };
    expect(
      shown(
        rowsFor(state, read([link('facebook', 'Stad.Gent'), link('instagram', 'stadgent', 'rel-me')], { wikidata })),
      ),
    ).toEqual([
      'facebook stadgent true site-link+register',
      'instagram stadgent true rel-me',
      'x gentstad false wikidata',
    ]);
  });

  it('is nothing that stands on a guessed website, or on another one than ours', () => {
    const guessed = { ...GENT, municipality: { ...GENT.municipality, websiteGuessed: true } };
    const site = read([link('x', 'stadgent', 'rel-me')]);
    expect(rowsFor({}, site, { watched: guessed })).toEqual([]);
    expect(rowsFor({}, { ...site, readFrom: 'https://elders.be/' })).toEqual([]);
  });

  it('follows a person’s word for as long as it holds', () => {
    const site = read([link('instagram', 'bibgent')]);
    expect(rowsFor({ judgements: [judgement('instagram', 'BibGent')] }, site)).toEqual([]);
    expect(rowsFor({ judgements: [judgement('instagram', 'bibgent', { until: NOW })] }, site)).toHaveLength(1);
  });

  it('is no account that the register calls wanted or closed, unless the website still names it', () => {
    const accounts = [account('x', 'oudgent', { state: 'closed' }), account('tiktok', 'gent', { state: 'wanted' })];
    expect(rowsFor({ accounts })).toEqual([]);
    const [row] = rowsFor({ accounts }, read([link('x', 'oudgent')]));
    expect(row).toMatchObject({ state: 'closed', proofs: [{ kind: 'site-link' }] });
  });

  it('belongs to the municipality that is shown', () => {
    const other = account('facebook', 'stadaalst', { municipality: 'be:41002' });
    expect(rowsFor({ accounts: [other] })).toEqual([]);
  });
});

describe('what an account lacks', () => {
  const state = { accounts: [account('facebook', 'stadgent')] };

  it('is not told before the website was read', () => {
    expect(rowsFor(state)[0]?.missing).toBeNull();
  });

  it('is the link on the website, with the very line', () => {
    expect(rowsFor(state, read([]))[0]?.missing).toEqual({
      site: false,
      back: null,
      line: '<a rel="me" href="https://www.facebook.com/stadgent">Facebook</a>',
    });
  });

  it('is the link back, when the profile shows another website', () => {
    const profile = { handle: 'stadgent', name: 'Stad Gent', website: 'https://elders.be' };
    const [row] = rowsFor(state, read([link('facebook', 'stadgent')]), {
      findings: found('facebook', 'stadgent', profile),
    });
    expect(row?.missing).toMatchObject({ site: true, back: false });
  });

  it('is nothing where links go both ways', () => {
    const profile = { handle: 'stadgent', name: 'Stad Gent', website: 'https://stad.gent' };
    const [row] = rowsFor(state, read([link('facebook', 'stadgent')]), {
      findings: found('facebook', 'stadgent', profile),
    });
    expect(row).toMatchObject({ whole: true, missing: null, proofs: [{ kind: 'two-way' }, { kind: 'register' }] });
  });

  it('stays: a profile that links to the website proves nothing by that', () => {
    const profile = { handle: 'stadgent', name: 'Stad Gent', website: 'https://stad.gent' };
    const [row] = rowsFor(state, read([]), { findings: found('facebook', 'stadgent', profile) });
    expect(row).toMatchObject({ missing: { site: false, back: true }, proofs: [{ kind: 'register' }] });
  });
});

describe('official accounts of another service', () => {
  it('are those a person called so, as long as her word holds', () => {
    const judgements = [
      judgement('instagram', 'bibgent'),
      judgement('x', 'politiegent', { until: NOW }),
      judgement('x', 'gentfan', { decided: 'residents' }),
      judgement('x', 'aalst', { municipality: 'be:41002' }),
    ];
    const state = { ...emptyState([]), judgements };
    const source = { state, watched: GENT, findings: {}, lookalikes: {}, website: undefined, platformOf, now: NOW };
    expect(servicesOf(source).map((one) => one.handle)).toEqual(['bibgent']);
  });
});
