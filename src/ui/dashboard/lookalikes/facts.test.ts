import { describe, expect, it } from 'vitest';
import { cardOf, cardText } from '../../../impersonation/card.ts';
import { noticeOf } from '../../../impersonation/notice.ts';
import { platformOf } from '../../../platforms/index.ts';
import { nl } from '../../parts/nl.fixture.ts';
import { NOW } from '../town.fixture.ts';
import { DAY, entry, judgement, lookalike, TOWN } from './accounts.fixture.ts';
import { factsOf } from './evidence-facts.ts';
import { linesFor } from './lines.ts';
import { noticeFactsOf } from './notice-facts.ts';

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const capture = {
  municipality: TOWN,
  platform: 'instagram',
  handle: 'stadgent_',
  file: 'kiek.png',
  sha256: 'ab12',
  at: NOW,
  by: 'CD',
};
const seen = lookalike('instagram', 'stadgent_', {
  profile: { handle: 'stadgent_', name: 'Stad Gent', about: 'Win!\u202e', followers: 1_234, stableId: '99' },
  history: [
    { at: NOW - 3 * DAY, what: 'name', from: 'Fans', to: 'Stad Gent' },
    { at: NOW - DAY, what: 'vanished', from: '', to: '' },
  ],
});
const full = entry({
  lookalike: seen,
  platform: platformOf('instagram'),
  standing: 'decided',
  decided: 'impersonation',
  judgement: judgement('instagram', 'stadgent_', { decided: 'impersonation', note: 'Kijk hier' }),
});

describe('the evidence card', () => {
  const telling = { say: nl, moment: day, number: String };

  it('holds the account, how it was found, what it shows, how it changed, who decided what, and the files', () => {
    const text = cardText(cardOf(factsOf(full, 'Gent', [capture], telling)), nl);
    for (const part of [
      'Gent',
      'https://www.instagram.com/stadgent_/',
      '99',
      '1234',
      'Kijk hier',
      'kiek.png',
      'ab12',
      'CD',
    ])
      expect(text).toContain(part);
    expect(text).toContain('‘Fans’ → ‘Stad Gent’ – 2026-11-20');
    expect(text).toContain('‘stadgent_’ → ‘weg’ – 2026-11-22');
    expect(text).toContain('imitatie: 2026-11-22 – AB – Kijk hier');
    expect(text).toContain('Win![U+202E]');
  });

  it('says nothing of what nobody decided or knows', () => {
    const facts = factsOf(entry({ judgement: judgement('x', 'a', { decided: null }) }), 'Gent', [], telling);
    expect([facts.decisions, facts.captures, facts.profile, facts.changes]).toEqual([[], [], [], []]);
    expect([facts.stableId, facts.displayName, facts.visibleText]).toEqual([null, null, null]);
  });
});

describe('the facts of a notice', () => {
  const typed = {
    explanation: 'Het account kopieert onze naam en vraagt om een klik.',
    posts: ' https://www.instagram.com/p/1 \n\nhttps://www.instagram.com/p/2',
    posesAs: ' ',
    goodFaith: true,
    notifier: { name: 'An Boon', role: '', organisation: 'Gent', email: 'an@gent.be' },
  };
  const around = {
    municipality: 'Gent',
    platform: 'Instagram',
    official: ['https://stad.gent'],
    captures: [capture],
    date: day,
    now: NOW,
  };

  it('make a notice that lacks nothing once everything was typed', () => {
    const facts = noticeFactsOf(full, 'impersonation', typed, around);
    expect(facts.addresses).toEqual([
      'https://www.instagram.com/stadgent_/',
      'https://www.instagram.com/p/1',
      'https://www.instagram.com/p/2',
    ]);
    expect(facts.posesAs).toBeNull();
    expect(facts.seen).toContainEqual({ what: '“Fans” → “Stad Gent”', when: '2026-11-20' });
    const { text, missing } = noticeOf(nl, facts);
    expect(missing).toEqual([]);
    expect(text).toContain('SHA-256: ab12');
  });

  it('leave open what a person has to say herself', () => {
    const empty = { ...typed, explanation: '', goodFaith: false, notifier: { ...typed.notifier, name: '', email: '' } };
    expect(noticeOf(nl, noticeFactsOf(full, 'fraud', empty, around)).missing).toEqual([
      'explanation',
      'name',
      'email',
      'good-faith',
    ]);
  });
});

describe('the lines for a spreadsheet', () => {
  it('have as many cells as there are headings, and the words of the page', () => {
    const [heading, line] = linesFor([full], nl);
    expect(line).toHaveLength(heading?.length ?? 0);
    expect(line).toEqual(
      expect.arrayContaining([
        'Instagram',
        'stadgent_',
        'imitatie',
        'lijkt sterk op jullie',
        '2026-11-22',
        'Kijk hier',
      ]),
    );
  });
});
