/** The copy of the register for a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../platforms/index.ts';
import { newAccount } from '../../../register/account.ts';
import { nl } from '../../parts/nl.fixture.ts';
import { NOW } from '../town.fixture.ts';
import { registerOf } from './register-lines.ts';
import { linesFor } from './spreadsheet.ts';

describe('the copy of the register', () => {
  it('has a heading for every cell, words instead of ids and days without an hour', () => {
    const account = {
      ...newAccount({ municipality: 'be:44021', platform: 'domain', handle: 'stad.gent' }),
      service: 'IT',
      visitedAt: new Date(2026, 10, 20, 15).getTime(),
    };
    const lines = registerOf([account], 'be:44021', {}, NOW);
    const [heading = [], line = [], ...more] = linesFor(lines, nl, (id) => platformOf(id)?.page);
    expect(more).toEqual([]);
    const row = Object.fromEntries(heading.map((name, index) => [name, line[index]]));
    expect(line).toHaveLength(heading.length);
    expect(row).toMatchObject({
      Platform: 'Domeinnaam',
      Accountnaam: 'stad.gent',
      Dienst: 'IT',
      Status: 'slaapt',
      'Laatst aangemeld': '2026-11-20',
      'Tweede stap bij het aanmelden': 'niet bekend',
    });
    expect(row['Aanmelden of verlengen vóór']).toMatch(/^2027-05-\d\d$/);
    expect(row['Adres']).toContain('stad.gent');
  });
});
