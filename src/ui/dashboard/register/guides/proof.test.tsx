// @vitest-environment happy-dom
/** What the officer sees of the proof for citizens. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noneStored } from '../../../../browser/storage.ts';
import type { Website } from '../../../../state/website.ts';
import { found, state } from '../../../store.ts';
import { GENT, NOW } from '../../town.fixture.ts';
import { accountOf, begin, click, draw, obey, one, sent, textsOf } from '../register.fixture.tsx';

const asked: string[][] = [];
let given = true;

vi.mock('../../../../browser/messages.ts', () => ({ send: (command: Parameters<typeof obey>[0]) => obey(command) }));
vi.mock('../../../../browser/permissions.ts', async (original) => ({
  ...(await original<object>()),
  requestHosts: async (origins: string[]) => {
    asked.push(origins);
    return given;
  },
}));

const WEBSITE: Website = {
  municipality: 'be:44021',
  address: 'https://stad.gent',
  landed: 'https://stad.gent/',
  askedAt: NOW,
  readAt: NOW,
  trouble: null,
  says: {
    links: [
      {
        platform: 'facebook',
        handle: 'StadGent',
        address: 'https://www.facebook.com/StadGent',
        how: 'link',
        place: 'footer',
      },
    ],
    feeds: [],
    logo: null,
    languages: [],
  },
  readFrom: 'https://stad.gent/',
  wikidata: null,
  wikidataAskedAt: null,
  pictures: [],
};

const allow = (): void => {
  const guard = { ...GENT.guard, website: true };
  state.value = { ...state.value, municipalities: [{ ...GENT, guard }] };
};

const readSite = (website: Website = WEBSITE): void => {
  found.value = { ...noneStored(), website: { 'be:44021': website } };
};

const onSite = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>('[data-on-site]')].map((one) => one.dataset['onSite'] ?? '');

const EVIL = '"><img src=x onerror=alert(1)>';

describe('the proof for citizens', () => {
  beforeEach(() => {
    asked.length = 0;
    given = true;
    begin([
      accountOf('facebook', 'stad.gent', { state: 'open' }),
      accountOf('youtube', 'stadgent', { service: EVIL }),
      accountOf('domain', 'stad.gent'),
    ]);
  });

  it('does not say that a link is missing before the website was read', () => {
    expect(onSite(draw('proof'))).toEqual(['unread', 'unread']);
  });

  it('gives the exact line where the website lacks the link', () => {
    readSite();
    const root = draw('proof');
    expect(onSite(root)).toEqual(['named', 'missing']);
    expect(textsOf(root, '.line-to-add code')).toEqual([
      '<a rel="me" href="https://www.youtube.com/@stadgent">YouTube: &quot;&gt;&lt;img src=x onerror=alert(1)&gt;</a>',
    ]);
  });

  it('counts nothing that was read on somebody else’s domain', () => {
    readSite({ ...WEBSITE, readFrom: 'https://elders.be/' });
    expect(onSite(draw('proof'))).toEqual(['unread', 'unread']);
  });

  it('shows the list as text only, and says what stays out of it', () => {
    const root = draw('proof');
    const text = one<HTMLTextAreaElement>(root, '[name=public-text]').value;
    expect(text).toContain('https://www.facebook.com/stad.gent');
    expect(text).not.toContain('<img');
    expect(root.querySelector('img')).toBeNull();
    expect(one(root, '[data-listed]').dataset['listed']).toBe('2');
    expect(textsOf(root, 'details .bulleted li')).toEqual(['Domeinnaam · stad.gent']);
  });

  it('writes the list in another form', () => {
    const root = draw('proof');
    click(root, '[name=public-form][value=data]');
    expect(one<HTMLTextAreaElement>(root, '[name=public-text]').value).toContain('"GovernmentOrganization"');
    expect(root.querySelector('[name=public-level]')).toBeNull();
  });

  it('leads to where reading is allowed as long as it is not', () => {
    const root = draw('proof');
    expect(root.querySelector('[name=read-site]')).toBeNull();
    expect(one(root, 'section .notice a').getAttribute('href')).toBe('#lookalikes');
  });

  it('reads the website on a click, once the browser may', async () => {
    allow();
    const root = draw('proof');
    click(root, '[name=read-site]');
    await vi.waitFor(() => expect(sent).toEqual([{ do: 'read-site', municipality: 'be:44021' }]));
    expect(asked).toEqual([['https://stad.gent/*', 'https://www.stad.gent/*']]);
  });

  it('reads nothing when that is refused', async () => {
    allow();
    given = false;
    const root = draw('proof');
    click(root, '[name=read-site]');
    await vi.waitFor(() => expect(one(root, '[data-reading]').textContent).toContain('Zonder jouw toestemming'));
    expect(sent).toEqual([]);
  });

  it('says why the website could not be read', () => {
    readSite({ ...WEBSITE, trouble: 'refused' });
    expect(one(draw('proof'), '[data-trouble=refused]').textContent).toContain('wilde ons niet antwoorden');
  });
});
