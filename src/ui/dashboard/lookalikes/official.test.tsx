// @vitest-environment happy-dom
/** What is official as a person sees it: proofs with their date, what lacks, and what is only named. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noneStored } from '../../../browser/storage.ts';
import { newAccount } from '../../../register/account.ts';
import type { Command } from '../../../state/command.ts';
import { emptyState, type State } from '../../../state/state.ts';
import { speakDutch } from '../../parts/nl.fixture.ts';
import { found, now, state } from '../../store.ts';
import { GENT, NOW } from '../town.fixture.ts';
import { Official } from './official.tsx';

const sent: Command[] = [];
vi.mock('../../../browser/messages.ts', () => ({ send: (command: Command) => void sent.push(command) }));

const DAY = 86_400_000;
const own = { municipality: 'be:44021', platform: 'facebook', handle: 'stadgent' };

const read = (links: object[], wikidata: object[] = []) => ({
  municipality: 'be:44021',
  address: 'https://stad.gent',
  landed: 'https://stad.gent/',
  askedAt: NOW,
  readAt: NOW - 3 * DAY,
  trouble: null,
  says: { links, feeds: [], logo: null, languages: [] },
  readFrom: 'https://stad.gent/',
  wikidata: { accounts: wikidata, website: null, readAt: NOW },
  wikidataAskedAt: NOW,
  pictures: [],
});

const link = (platform: string, handle: string) => ({
  platform,
  handle,
  address: 'https://x.be',
  how: 'link',
  place: 'body',
});

const draw = (change: Partial<State>, website?: ReturnType<typeof read>): HTMLElement => {
  state.value = { ...emptyState(['facebook']), municipalities: [GENT], current: GENT.municipality.id, ...change };
  found.value = { ...noneStored(), ...(website ? { website: { 'be:44021': website } } : {}) };
  speakDutch();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<Official />, root));
  return root;
};

beforeEach(() => {
  sent.length = 0;
  now.value = NOW;
});

describe('what is official', () => {
  it('teaches while there is nothing, and says why nothing is known of the website', () => {
    const root = draw({});
    expect(root.querySelector('[data-empty=official]')?.textContent).toContain('Lees onze website nu');
    expect(root.textContent).toContain('We lazen jullie website nog niet.');
    expect(root.querySelectorAll('.teaching li')).toHaveLength(9);
    expect(root.querySelectorAll('[data-enough=false]')).toHaveLength(2);
    expect(root.textContent).toContain('Niets bewijzen: een profiel dat naar jullie website linkt');
  });

  it('shows proofs strongest first, each with its source and date', () => {
    const account = { ...newAccount(own), by: '', claimedAt: null };
    const root = draw({ accounts: [account] }, read([link('facebook', 'stadgent')]));
    const row = root.querySelector<HTMLElement>('tr[data-official]');
    expect({ ...row?.dataset }).toMatchObject({
      official: 'true',
      platform: 'facebook',
      handle: 'stadgent',
      proof: 'site-link',
    });
    const proofs = [...root.querySelectorAll('.proofs li')].map((one) => one.textContent);
    expect(proofs[0]).toContain('Jullie website (stad.gent) linkt naar dit profiel');
    expect(proofs[0]).toContain('3 dagen geleden');
    expect(proofs[1]).toBe('Iemand van jullie zette dit account in jullie register. · datum onbekend');
  });

  it('gives the very line that the website lacks', () => {
    const root = draw({ accounts: [newAccount(own)] }, read([]));
    expect(root.querySelector('code')?.textContent).toBe(
      '<a rel="me" href="https://www.facebook.com/stadgent">Facebook</a>',
    );
    expect(root.querySelector('[name=copy-line]')).not.toBeNull();
    expect(root.textContent).toContain('Of het profiel teruglinkt, konden we niet zien.');
  });

  it('takes an account into the register on a click, and keeps the focus in sight', async () => {
    const root = draw({}, read([link('facebook', 'stadgent')]));
    await act(async () => root.querySelector<HTMLElement>('[name=official-ours]')?.click());
    expect(sent).toEqual([{ do: 'ours', ...own, by: '' }]);
    expect(root.querySelector('[role=status]')?.textContent).toBe('‘stadgent’ op Facebook staat nu in het register.');
    expect(document.activeElement?.id).toBe('official');
  });

  it('lets a person say that a bare link is to somebody else', async () => {
    const root = draw({}, read([link('facebook', 'kvgent')]));
    expect(root.textContent).toContain('Kijk eerst zelf of dit account van jullie is');
    await act(async () => root.querySelector<HTMLElement>('[name=official-not-ours]')?.click());
    expect(sent).toEqual([{ do: 'judge', decided: null, note: '', ...own, handle: 'kvgent', by: '' }]);
    const sure = draw({}, read([{ ...link('facebook', 'stadgent'), how: 'rel-me' }]));
    expect(sure.querySelector('[name=official-not-ours]')).toBeNull();
  });

  it('keeps apart what Wikidata alone names', () => {
    const root = draw({}, read([], [{ platform: 'x', handle: 'gentstad' }]));
    expect(root.querySelector<HTMLElement>('tr[data-handle=gentstad]')?.dataset['official']).toBe('false');
    expect(root.textContent).toContain('Genoemd, maar niet bewezen');
    expect(root.querySelector('[data-empty=official]')).not.toBeNull();
  });

  it('does not count a website that was only guessed', () => {
    const guessed = { ...GENT, municipality: { ...GENT.municipality, websiteGuessed: true } };
    const root = draw({ municipalities: [guessed] }, read([link('facebook', 'stadgent')]));
    expect(root.querySelector('tr[data-official]')).toBeNull();
    expect(root.textContent).toContain('We weten niet zeker welke website van jullie is.');
  });

  it('lists other services a person called official', () => {
    const judgement = {
      platform: 'x',
      handle: '<b>bib',
      decided: 'service',
      at: NOW,
      by: 'AB',
      until: NOW + DAY,
      note: 'De bib',
    };
    const root = draw({ judgements: [{ municipality: 'be:44021', ...judgement, decided: 'service' }] });
    const line = root.querySelector('[data-service=x]');
    expect(line?.textContent).toContain('<b>bib');
    expect(line?.textContent).toContain('Zo beslist door AB');
  });
});
