// @vitest-environment happy-dom
/** A colleague’s register is looked at, and only its register comes in. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_FOUND, writeBackup } from '../../../../state/backup.ts';
import type { State } from '../../../../state/state.ts';
import { state } from '../../../store.ts';
import { closeFile } from './colleague-flow.ts';
import { ColleagueScreen } from './colleague-screen.tsx';
import { draw } from './drawn.fixture.tsx';
import { anAccount, background, fileOf, GENT, NOW, showRegister, stateWith, watching } from './register.fixture.ts';

const FIELD = '[name=register-colleague]';
const TAKE = '[name=register-take-over]';
const MOL = { ...GENT, id: 'be:13025', name: 'Mol' };

let world: ReturnType<typeof background>;
let screen: ReturnType<typeof draw>;

const backupOf = (theirs: State): string => writeBackup(theirs, NOTHING_FOUND, NOW);

const hand = async (text: string, name = 'collega.json') => {
  await screen.hand(FIELD, fileOf(name, text));
  await screen.wait('[data-brought], [data-refused]');
};

const THEIRS: State = {
  ...stateWith([
    anAccount('x', 'stadgent', { service: 'Sport', purpose: 'jongeren' }),
    anAccount('facebook', 'stadgent', { notes: 'wachtwoord: Gent2026!' }),
    anAccount('x', 'gemeentemol', { municipality: MOL.id }),
  ]),
  former: [watching(MOL)],
  judgements: [
    { municipality: GENT.id, platform: 'x', handle: 'gentinfo', decided: null, at: 1, by: 'AB', until: 2, note: '' },
  ],
};

beforeEach(() => {
  showRegister([anAccount('x', 'stadgent', { service: 'Cultuur' })]);
  world = background();
  screen = draw(ColleagueScreen);
});

afterEach(() => {
  screen.leave();
  world.stop();
  closeFile();
});

describe('a colleague’s file', () => {
  it('shows what it brings, what differs, what is left out and what stays outside', async () => {
    await hand(backupOf(THEIRS));
    expect(screen.text('[data-brought=added] .brought-list')).toContain('Facebook · stadgent');
    expect(screen.text('[data-brought=differing] .brought-list')).toContain('Dienst: ‘Cultuur’ of ‘Sport’');
    expect(screen.text('[data-brought=differing] .brought-list')).toContain('Doel: jongeren');
    expect(screen.text('[data-brought=left] .brought-list')).toContain('Opmerkingen: Dit lijkt op een wachtwoord.');
    expect(screen.text('[data-brought=elsewhere] .brought-list')).toBe('Mol: 1 account in het register');
    expect(screen.root.textContent).not.toContain('Gent2026');
    expect(screen.text('[aria-labelledby=files-rest]')).toContain('1 oordeel over een ander account');
    expect(screen.text('[aria-labelledby=files-rest]')).not.toContain('in het register');
    expect(screen.all('[aria-labelledby=files-rest] a[href="#settings/backup"]')).toHaveLength(1);
    expect(world.sent).toEqual([]);
  });

  it('brings its register on a click and nothing else, with both values until somebody chooses', async () => {
    await hand(backupOf(THEIRS));
    await screen.click(TAKE);
    await screen.wait('[data-taken=done]');
    expect(state.value.accounts.map(({ platform, municipality }) => `${platform} ${municipality}`).sort()).toEqual([
      'facebook be:44021',
      'x be:44021',
    ]);
    expect(state.value.judgements).toEqual([]);
    const account = state.value.accounts.find(({ platform }) => platform === 'x');
    expect([account?.service, ...(account?.differs[0]?.others ?? [])].sort()).toEqual(['"Sport"', 'Cultuur']);
    expect(screen.all('a[href="#register/differences"]')).toHaveLength(1);
  });

  it('brings nothing when all of it is known', async () => {
    await hand(backupOf(stateWith(state.value.accounts)));
    expect(screen.all(TAKE)).toHaveLength(0);
    expect(screen.root.textContent).toContain('Er verandert niets in het register.');
  });

  it.each([
    ['newer', backupOf(THEIRS).replace('"version": 2', '"version": 99'), 'collega.json', 'newer'],
    ['cut', backupOf(THEIRS).slice(0, -200), 'collega.json', 'broken'],
    ['of another program', '{"program": "other"}', 'collega.json', 'foreign'],
    ['empty', '', 'collega.json', 'empty'],
    ['a list', 'Platform;Account\nX;stadgent', 'collega.csv', 'list'],
  ])('that is %s is refused by name', async (_, text, name, why) => {
    await hand(text, name);
    expect(screen.one('[data-refused]').dataset['refused']).toBe(why);
    expect(screen.text('[data-refused] p').length).toBeGreaterThan(20);
    expect(screen.all('[data-refused] a[href="#register/import"]')).toHaveLength(why === 'list' ? 1 : 0);
  });

  it('is refused before it is read when it is too large', async () => {
    const file = fileOf('collega.json', '{}');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    file.text = () => Promise.reject(new Error('nobody may read this'));
    await screen.hand(FIELD, file);
    await screen.wait('[data-refused=large]');
  });
});
