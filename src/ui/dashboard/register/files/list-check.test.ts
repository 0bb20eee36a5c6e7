/** A list becomes accounts that may be kept; each line is one of those or refused with its reason. */
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../../platforms/index.ts';
import { guessColumns } from '../../../../register/columns.ts';
import { parseCsv } from '../../../../register/csv-in.ts';
import { holdsSecret } from '../../../../state/registering.ts';
import { nl } from '../../../parts/nl.fixture.ts';
import { knownFor } from './known.ts';
import { checkInPieces } from './list-check.ts';
import { anAccount, GENT, NOW } from './register.fixture.ts';

const known = knownFor(GENT.id, [GENT], PLATFORMS, [], [nl], NOW);

const check = (text: string, size = 3, held = [anAccount('x', 'stadgent')]) => {
  const { rows } = parseCsv(text);
  const told: number[] = [];
  const work = checkInPieces(rows, guessColumns(rows[0] ?? [], rows.slice(1)), known, held, size);
  for (;;) {
    const { done, value } = work.next();
    if (done) return { ...value, told };
    told.push(value);
  }
};

const LIST = [
  'Platform;Account;Opmerkingen;Wachtwoord',
  'Facebook;stadgent;pagina van de stad;hunter2',
  'X;stadgent;wachtwoord: Gent2026!;',
  'Myspace;stadgent;;',
  '',
  'Instagram;wachtwoord:Gent2026!;;',
].join('\n');

describe('a list', () => {
  it('becomes accounts and refused lines, whatever the size of the pieces', () => {
    for (const size of [1, 2, 100]) {
      const { rows, refused } = check(LIST, size);
      expect(rows.map(({ line, account }) => `${line} ${account.platform} ${account.handle}`)).toEqual([
        '2 facebook stadgent',
        '3 x stadgent',
      ]);
      expect(refused.map(({ line }) => line)).toEqual([4, 6]);
    }
  });

  it('holds no secret, says so, and repeats none', () => {
    const { rows, refused } = check(LIST);
    expect(holdsSecret(rows.map(({ account }) => account))).toBe(false);
    const said = [...rows, ...refused].flatMap(({ remarks }) => remarks).filter(({ is }) => is === 'secret');
    expect(said.map((one) => ('heading' in one ? one.heading : ''))).toEqual(['Wachtwoord', 'Opmerkingen', 'Account']);
    expect(JSON.stringify([rows, refused])).not.toMatch(/Gent2026|hunter2/);
  });

  it('refuses a name that is a key, which the platform would allow as a name', () => {
    const key = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
    const { rows, refused } = check(`Platform;Account\nGitHub;${key}\nGitHub;stadgent`);
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(refused).toEqual([{ line: 2, text: '', remarks: [{ is: 'secret', heading: 'Account', kind: 'token' }] }]);
  });

  it('tells how many lines were read, up to the last', () => {
    const { told } = check(LIST, 2);
    expect(told).toEqual([3, 5, 6]);
  });
});
