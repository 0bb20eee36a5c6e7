/** The report always fits its page, hides nothing without saying so, and lets no text from outside become markup. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { sayIn } from './channel-words.fixture.ts';
import { cut, LINE_UNITS, linesOf, PAGE_LINES, share, widthOf } from './page-room.ts';
import { fullest, NOTHING, QUARTER, WIDEST } from './report.fixture.ts';
import { pageLines, type Report, reportOf } from './report.ts';
import { type ReportFacts, SECTIONS } from './report-facts.ts';
import { markdownText, reportMarkdown } from './report-markdown.ts';

const say = sayIn('nl');
const section = (report: Report, id: string, where: 'page' | 'annex' = 'page') => {
  const found = report[where].find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** Words with a shape: hostile ones, wide ones, long ones, and everything else. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '# kop',
    '1. lijst',
    '1) lijst',
    '- punt',
    '+ punt',
    '=====',
    '[klik](javascript:alert(1))',
    '![x](https://voorbeeld.be/x.png)',
    '<https://voorbeeld.be>',
    'www.voorbeeld.be',
    'https://voorbeeld.be',
    '`code` **vet** _schuin_ ~~weg~~ | cel |',
    'a\n\n# b\r\n- c\u2028d',
    '&lt;b&gt; \\',
    '\u202etxet',
    '[^1]: voetnoot',
    '$x^2$ :smile: ==geel==',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('W'.repeat(300), 'ijsje '.repeat(60), '市'.repeat(200), '👩‍👩‍👧 '.repeat(50), ''),
);
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 20 });
const anyFacts: fc.Arbitrary<ReportFacts> = fc.record({
  town: hostile,
  period: hostile,
  madeOn: hostile,
  by: hostile,
  names: list(
    fc.record({
      platform: hostile,
      handle: hostile,
      standing: fc.constantFrom('safe', 'risk', 'unsure'),
      why: hostile,
    }),
  ),
  lookalikes: list(fc.record({ platform: hostile, handle: hostile, kind: hostile, done: hostile })),
  channels: list(
    fc.record({
      platform: hostile,
      handle: hostile,
      goal: hostile,
      trend: fc.constantFrom('up', 'same', 'down', 'unknown'),
    }),
  ),
  decisions: list(hostile),
  changes: list(fc.record({ service: hostile, signal: hostile, changed: hostile })),
  dates: list(fc.record({ on: hostile, what: hostile })),
});

describe('the report', () => {
  it('tells a quarter in sentences', () => {
    const report = reportOf(QUARTER, say);
    expect(report.title).toBe('Sociale media van Gent');
    expect(report.about).toBe('Periode: oktober tot december 2026. Opgemaakt op 25 november 2026 door Els Peeters.');
    expect(section(report, 'names')).toMatchObject({
      lead: 'Veilig: 1. Met risico: 1. Onzeker: 1.',
      rows: [
        'X, ‘stadgent’: risico. Meld je aan vóór 3 december.',
        'TikTok, ‘stadgent’: onzeker. TikTok antwoordt niet.',
      ],
      more: '',
    });
    expect(section(report, 'names', 'annex').rows[0]).toBe('Instagram, ‘stadgent’: veilig. Staat in het register.');
    expect(section(report, 'channels').rows).toEqual([
      'Instagram, ‘stadgent’: Gezinnen kennen het aanbod. Dialoog: beter.',
    ]);
    expect(section(report, 'changes').rows).toEqual(['Bib: Te vroeg dicht → Open tot 19 uur']);
  });

  it('says of an empty section that it is empty, and not more than it knows', () => {
    const report = reportOf(NOTHING, say);
    expect(report.page.map(({ id }) => id)).toEqual([...SECTIONS]);
    for (const { lead, rows } of report.page) {
      expect(lead).not.toBe('');
      expect(rows).toEqual([]);
    }
    expect(section(report, 'lookalikes').lead).toMatch(/bewijst niet/);
  });

  it('says once that nobody looked at an account yet', () => {
    const lookalikes = [{ platform: 'Domein', handle: 'gent.be', kind: 'nog te bekijken', done: '' }];
    expect(section(reportOf({ ...QUARTER, lookalikes }, say), 'lookalikes').rows).toEqual([
      'Domein, ‘gent.be’: nog te bekijken',
    ]);
  });

  it('leaves out a decision that says nothing', () => {
    expect(section(reportOf({ ...QUARTER, decisions: [' ', 'Sluiten?', ''] }, say), 'decisions').rows).toEqual([
      'Sluiten?',
    ]);
  });

  it('ends the goal of a channel with one full stop, also where the goal has its own or is cut', () => {
    const [channel] = QUARTER.channels;
    const rowsFor = (goal: string) =>
      section(reportOf({ ...QUARTER, channels: channel ? [{ ...channel, goal }] : [] }, say), 'channels').rows;
    expect(rowsFor('Wij antwoorden. ')).toEqual(['Instagram, ‘stadgent’: Wij antwoorden. Dialoog: beter.']);
    expect(rowsFor('Jongeren vragen ons wat zij missen, en krijgen een antwoord dat klopt.')[0]).toMatch(/\w… Dialoog/);
  });

  it('names the account whole where a date asks for something, as long as it is no monster', () => {
    const dates = [{ on: '16 feb 2027', what: 'Aanmelden of verlengen: Mastodon, ‘villedenamur’' }];
    expect(section(reportOf({ ...QUARTER, dates }, say), 'dates').rows).toEqual([
      '16 feb 2027: Aanmelden of verlengen: Mastodon, ‘villedenamur’',
    ]);
  });

  it('says so when a channel has no goal', () => {
    const [channel] = QUARTER.channels;
    const bare = channel ? [{ ...channel, goal: ' ' }] : [];
    expect(section(reportOf({ ...QUARTER, channels: bare }, say), 'channels').rows).toEqual([
      'Instagram, ‘stadgent’: geen doel genoteerd. Dialoog: beter.',
    ]);
  });
});

describe('one page', () => {
  it.each([
    ['long', fullest()],
    ['wide', WIDEST],
    ['East Asian', fullest('市政府'.repeat(30))],
    ['one endless word', fullest('W'.repeat(400))],
  ])('holds fifteen channels with names that are %s, in every language', (_, facts) => {
    for (const language of LANGUAGES) {
      const report = reportOf(facts, sayIn(language));
      expect(pageLines(report)).toBeLessThanOrEqual(PAGE_LINES);
      // There is no room left for one more row.
      expect(pageLines(report)).toBeGreaterThan(PAGE_LINES - 4);
      for (const { rows } of report.page)
        for (const row of rows) expect(linesOf(row, LINE_UNITS - 3), row).toBeLessThanOrEqual(3);
    }
  });

  it('shows all fifteen channels when the rest leaves them room', () => {
    const channels = QUARTER.channels.flatMap((one) => Array.from({ length: 15 }, () => one));
    const { rows, more } = section(reportOf({ ...QUARTER, channels }, say), 'channels');
    expect([rows.length, more]).toEqual([15, '']);
  });

  it('counts what stands on it', () => {
    const bare = reportOf(NOTHING, say);
    const leads = bare.page.reduce((sum, { lead }) => sum + linesOf(lead), 0);
    // Title and air 4, the line about the report, and six headings of 2.
    expect(pageLines(bare)).toBe(4 + linesOf(bare.about) + 6 * 2 + leads);
    const { lead: _, ...rest } = section(reportOf(QUARTER, say), 'dates');
    expect(pageLines({ about: '', page: [{ ...rest, lead: '', more: '' }] })).toBe(4 + 1 + 2 + 1);
    expect(pageLines({ about: '', page: [{ ...rest, lead: 'x', more: 'y' }] })).toBe(4 + 1 + 2 + 1 + 2);
  });

  it('says how many rows the annex has more', () => {
    const report = reportOf(fullest(), say);
    const { rows, more } = section(report, 'channels');
    expect(rows.length).toBeGreaterThan(0);
    expect(more).toBe(`… en ${15 - rows.length} meer, zie bijlage`);
    expect(section(report, 'channels', 'annex').rows).toHaveLength(15);
    expect(section(report, 'names', 'annex').rows).toHaveLength(45);
  });

  it('fits whatever comes, shows the first of everything, and leaves nothing out of the annex', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...LANGUAGES), (facts, language) => {
        const words = sayIn(language);
        const report = reportOf(facts, words);
        expect(pageLines(report)).toBeLessThanOrEqual(PAGE_LINES);
        for (const { id, rows, more } of report.page) {
          const all = section(report, id, 'annex').rows.length;
          const safe = id === 'names' ? facts.names.filter(({ standing }) => standing === 'safe').length : 0;
          expect(rows.length === 0).toBe(all - safe === 0);
          expect(more).toBe(rows.length === all - safe ? '' : words('report_more', all - safe - rows.length));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the room on a page', () => {
  it('cuts at the width it is given and shows the cut', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 3, max: 100 }), (text, units) => {
        const kept = cut(text, units);
        expect(widthOf(kept)).toBeLessThanOrEqual(units);
        expect(cut(kept, units)).toBe(kept);
        expect(kept).not.toMatch(/[\n\r\u2028\u202e]/);
      }),
    );
    expect(cut('Instagram', 100)).toBe('Instagram');
    expect(cut('een lange naam', 12)).toBe('een lange…');
  });

  it('counts lines as a page breaks them: between words, and inside a word that is too long', () => {
    expect(linesOf('', 10)).toBe(1);
    expect(linesOf('aaaa aaaa', 10)).toBe(1);
    expect(linesOf('aaaa aaaa aaaa', 10)).toBe(2);
    expect(linesOf('aaaaaaaaaaaaaaaaaaaa', 10)).toBe(3);
    fc.assert(
      fc.property(hostile, fc.integer({ min: 5, max: 90 }), (text, units) => {
        const lines = linesOf(text, units);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil(widthOf(text.replaceAll(' ', '')) / units));
        expect(linesOf(`${text} ${text}`, units)).toBeGreaterThanOrEqual(lines);
      }),
    );
  });

  it('is shared: one row each first, never more than there is, and never a row less than would fit', () => {
    const rows = fc.record({
      lines: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 }),
      turns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 6 }), fc.integer({ min: 30, max: 80 }), (sections, room) => {
        const shown = share(sections, room);
        const taken = (counts: readonly number[]) =>
          sections.reduce((sum, { lines }, index) => {
            const count = counts[index] ?? 0;
            const shownLines = lines.slice(0, count).reduce((total, one) => total + one, 0);
            return sum + shownLines + (count < lines.length ? 1 : 0);
          }, 0);
        expect(taken(shown)).toBeLessThanOrEqual(room);
        for (const [index, { lines }] of sections.entries()) {
          const count = shown[index] ?? -1;
          expect(count).toBeGreaterThanOrEqual(Math.min(1, lines.length));
          expect(count).toBeLessThanOrEqual(lines.length);
          if (count < lines.length) expect(taken(shown.with(index, count + 1))).toBeGreaterThan(room);
        }
      }),
    );
  });
});

/** Reads our Markdown as CommonMark would: an escaped sign is itself, and what is left bare is markup. */
const bareOf = (line: string): string => line.replace(/\\[!-/:-@[-`{-~]/g, 'x');

describe('the report as Markdown', () => {
  it('has our headings and lists and nothing else that begins anything', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...LANGUAGES), (facts, language) => {
        const words = sayIn(language);
        for (const line of reportMarkdown(reportOf(facts, words), words).split('\n')) {
          const text = bareOf(line.replace(/^(?:# |## |- )/, ''));
          expect(text).not.toMatch(/[\\`*_[\]{}()<>&~|#!:@$^"]/);
          expect(text).not.toMatch(/^\s|^[-+=]|^\d+[.)]/);
          expect(text).not.toMatch(/\bwww\./i);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert\\(1\\)\\>'],
    ['1. eerst', '1\\. eerst'],
    ['2) dan', '2\\) dan'],
    ['- punt', '\\- punt'],
    ['=== kop', '\\=== kop'],
    ['zie www.gent.be', 'zie www\\.gent.be'],
    ['a\n# b', 'a \\# b'],
    ['\\', '\\\\'],
    ['1.5 uur', '1\\.5 uur'],
    ['gewone tekst, niets bijzonders.', 'gewone tekst, niets bijzonders.'],
  ])('writes %j as %j', (text, wanted) => {
    expect(markdownText(text)).toBe(wanted);
  });

  it('gives every text back when its escapes are read', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = markdownText(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(read).toBe(cut(text, Number.MAX_SAFE_INTEGER));
      }),
    );
  });

  it('leaves nothing empty standing', () => {
    const text = reportMarkdown(reportOf(NOTHING, say), say);
    expect(text.split('\n\n')).toHaveLength(2 + SECTIONS.length * 2);
    expect(text.split('\n\n').every((part) => part !== '')).toBe(true);
  });

  it('adds an annex with just the sections that the page did not show whole', () => {
    const short = reportMarkdown(reportOf({ ...QUARTER, names: QUARTER.names.slice(1) }, say), say);
    expect(short).not.toContain('Bijlage');
    const long = reportMarkdown(reportOf(QUARTER, say), say);
    expect(long.split('# Bijlage')[1]).toMatch(/## Onze namen/);
    expect(long.split('# Bijlage')[1]).not.toMatch(/## Open kanalen/);
  });
});
