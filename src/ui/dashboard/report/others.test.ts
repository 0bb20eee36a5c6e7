/** Look-alikes in the report: a class only on a person’s word, and what was really done. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../impersonation/report.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { nl } from '../../parts/nl.fixture.ts';
import { othersOf } from './others.ts';

const entry = (handle: string, change: Partial<Entry> = {}): Entry =>
  ({
    ...{ key: handle, municipality: 'be:44021', platformId: 'instagram', handle, standing: 'open', decided: null },
    ...{ judgement: undefined, likeness: { class: 'lookalike', score: 0.9 }, lookalike: { goneAt: null } },
    ...change,
  }) as Entry;

const report = (steps: number[]): Report => ({
  ...{ id: '1', municipality: 'be:44021', platform: 'instagram', handle: 'Gent_Win', class: 'fraud', openedAt: 1 },
  steps: steps.map((at) => ({ rung: 'platform', at, reference: '', answer: '', answeredAt: null })),
  ...{ outcome: 'open', closedAt: null, note: '' },
});

const told = (entries: Entry[], reports: Report[] = []) => othersOf(entries, reports, () => '3 december', nl);
const decided = (handle: string, word: Entry['decided']) => entry(handle, { standing: 'decided', decided: word });

describe('the look-alikes in the report', () => {
  it('are called nothing before a person said so', () => {
    expect(told([entry('gent_')])).toEqual([
      { platform: 'Instagram', handle: 'gent_', kind: 'nog te bekijken', done: '' },
    ]);
  });

  it('leave out what is no business of ours, what is ours, and what only resembles us a little', () => {
    expect(
      told([
        decided('jan', 'unrelated'),
        decided('politie', 'service'),
        entry('bib', { standing: 'official' }),
        entry('fan', { likeness: { class: 'unrelated', score: 0 } as unknown as Entry['likeness'] }),
      ]),
    ).toEqual([]);
  });

  it('tell what was done: reported, only begun, or nothing', () => {
    const one = decided('gent_win', 'fraud');
    expect(told([one], [report([5])])[0]?.done).toBe('gemeld op 3 december, loopt');
    expect(told([one], [report([])])[0]?.done).toBe(nl('report_page_report_begun'));
    expect(told([one])[0]?.done).toBe('geen melding gedaan');
    expect(told([{ ...one, lookalike: { ...one.lookalike, goneAt: 4 } }])[0]?.done).toBe('weg, gezien op 3 december');
  });

  it('put what harms first, then what nobody looked at', () => {
    const all = [
      decided('fans', 'residents'),
      entry('nieuw'),
      decided('copy', 'impersonation'),
      decided('win', 'fraud'),
    ];
    expect(told(all).map(({ handle }) => handle)).toEqual(['win', 'copy', 'nieuw', 'fans']);
  });
});
