// @vitest-environment happy-dom
/** A list is read, its columns told, looked at, and nothing is written before somebody says so. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { state } from '../../../store.ts';
import { draw } from './drawn.fixture.tsx';
import { closeList } from './import-flow.ts';
import { ImportScreen } from './import-screen.tsx';
import { anAccount, background, fileOf, showRegister } from './register.fixture.ts';

const FIELD = '[name=register-file]';
const TAKE = '[name=register-take-over]';

let world: ReturnType<typeof background>;
let screen: ReturnType<typeof draw>;

const counts = () =>
  Object.fromEntries(screen.all('[data-brought]').map((one) => [one.dataset['brought'], Number(one.dataset['count'])]));

const read = async (content: string | Uint8Array<ArrayBuffer>, name = 'lijst.csv') => {
  await screen.hand(FIELD, fileOf(name, content));
  await screen.wait('[data-brought], [data-refused]');
};

const LIST = [
  'Platform;Account;Dienst;Opmerkingen;Paswoord',
  'Facebook;stadgent;Jeugd;"op twee\nregels";geheim123',
  'X;stadgent;Sport;;',
  'Instagram;stadgent;;=1+1;',
  'Myspace;stadgent;;;',
].join('\n');

beforeEach(() => {
  showRegister([anAccount('x', 'stadgent', { service: 'Cultuur' }), anAccount('instagram', 'stadgent')]);
  world = background();
  screen = draw(ImportScreen);
});

afterEach(() => {
  screen.leave();
  world.stop();
  closeList();
});

describe('a list', () => {
  it('is looked at first: what it is, its columns, and what it would bring', async () => {
    await read(LIST);
    expect(screen.text('dl.facts')).toContain('puntkomma (;)');
    expect(screen.text('dl.facts')).toContain('UTF-8');
    expect(screen.all<HTMLSelectElement>('select').map((one) => one.value)).toEqual([
      'platform',
      'handle',
      'service',
      'notes',
      'secret',
    ]);
    expect(counts()).toEqual({ added: 1, changed: 1, differing: 1, unchanged: 0, refused: 1, remarked: 1 });
    expect(screen.text('[role=status]')).toBe(
      'Er is nog niets bewaard. Nieuw: 1. Aangevuld: 1. Verschillend: 1. Ongewijzigd: 0. Niet over te nemen: 1.',
    );
    expect(world.sent).toEqual([]);
    expect(state.value.accounts).toHaveLength(2);
  });

  it('says in words what changes, what differs and why a line is refused', async () => {
    await read(LIST);
    expect(screen.text('[data-brought=changed] .brought-list')).toBe('Instagram · stadgentOpmerkingen: =1+1');
    expect(screen.text('[data-brought=differing] .brought-list')).toBe('X · stadgentDienst: ‘Cultuur’ of ‘Sport’');
    expect(screen.text('[data-brought=refused] .brought-list')).toContain('‘Myspace’ is geen platform dat we kennen.');
    expect(screen.text('[data-brought=refused] .brought-list')).toContain('Regel 5');
  });

  it('never shows or keeps what may be a password, and says so', async () => {
    await read(LIST);
    expect(screen.one('[data-secrets]').dataset['secrets']).toBe('1');
    expect(screen.root.textContent).not.toContain('geheim123');
    await screen.click(TAKE);
    expect(JSON.stringify(world.sent)).not.toContain('geheim123');
  });

  it('is taken over on a click, and it is said once it stands in the register', async () => {
    await read(LIST);
    await screen.click(TAKE);
    await screen.wait('[data-taken=done]');
    expect(screen.text('[data-taken=done] p')).toBe(
      'Klaar, alles staat in het register. Nieuw: 1. Aangevuld: 1. Nog te kiezen: 1.',
    );
    expect(document.activeElement).toBe(screen.one('[data-taken]'));
    expect(state.value.accounts.map(({ platform }) => platform).sort()).toEqual(['facebook', 'instagram', 'x']);
    expect(state.value.accounts.find(({ platform }) => platform === 'x')?.service).toBeTruthy();
    expect(screen.all('a[href="#register/differences"]')).toHaveLength(1);
    await read(LIST);
    expect(counts()).toMatchObject({ added: 0, changed: 0, differing: 0, unchanged: 3 });
    expect(screen.all(TAKE)).toHaveLength(0);
  });

  it('is looked at again when a column is told to be something else', async () => {
    await read('Wie;Waar\nstadgent;Facebook');
    expect(screen.all('[role=alert]')).toHaveLength(1);
    expect(counts()).toMatchObject({ added: 0, refused: 1 });
    await screen.choose('[name=column-0]', 'handle');
    await screen.choose('[name=column-1]', 'platform');
    await screen.wait('[data-brought=added][data-count="1"]');
    expect(screen.all('[role=alert]')).toHaveLength(0);
    await screen.choose('[name=column-1]', 'handle');
    expect(screen.text('.column-choices li:nth-child(2) small')).toContain('opmerkingen');
  });

  it('draws the first fifty of many, and more on demand', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `X;stadgent${index}`);
    await read(['Platform;Account', ...lines].join('\n'));
    const drawn = () => screen.all('[data-brought=added] .brought-list > li').length;
    expect(drawn()).toBe(50);
    expect(screen.text('[data-brought=added] .actions')).toContain('50 van 120 getoond');
    await screen.click('[data-brought=added] [name=more]');
    expect(drawn()).toBe(120);
    expect(document.activeElement).toBe(screen.all('[data-brought=added] .brought-list > li')[50]);
  });

  it('follows the register while it is open', async () => {
    await read('Platform;Account\nFacebook;stadgent');
    expect(counts()).toMatchObject({ added: 1 });
    showRegister([anAccount('facebook', 'stad.gent')]);
    await screen.wait('[data-brought=unchanged][data-count="1"]');
    expect(counts()).toMatchObject({ added: 0 });
  });

  it('is kept while another page is shown, and let go of on a click', async () => {
    await read(LIST);
    screen.leave();
    screen = draw(ImportScreen);
    expect(screen.all('[data-brought]').length).toBeGreaterThan(0);
    await screen.click('[name=files-close]');
    expect(screen.all('[data-brought], select')).toHaveLength(0);
    expect(world.sent).toEqual([]);
  });
});

describe('a file that is no good list', () => {
  it('is refused before it is read when it is too large', async () => {
    const file = fileOf('alles.csv', 'x');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    file.arrayBuffer = () => Promise.reject(new Error('nobody may read this'));
    await screen.hand(FIELD, file);
    await screen.wait('[data-refused=large]');
    expect(screen.text('[data-refused]')).toContain('‘alles.csv’ is te groot');
  });

  it('is refused with the way to go when it is a backup', async () => {
    await read('{"program": "naamwacht"}', 'kopie.json');
    expect(screen.one('[data-refused]').dataset['refused']).toBe('json');
    expect(screen.all('[data-refused] a[href="#register/colleague"]')).toHaveLength(1);
  });

  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['of blanks', new TextEncoder().encode(' ;;\n;'), 'empty'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'workbook'],
  ])('is refused when it is %s', async (_, content, why) => {
    await read(content);
    expect(screen.one('[data-refused]').dataset['refused']).toBe(why);
  });

  it('cannot be opened: then that is said', async () => {
    const file = fileOf('weg.csv', 'x');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await screen.hand(FIELD, file);
    await screen.wait('[data-refused=unread]');
  });

  it('is read all the same in old letters, with a word of doubt', async () => {
    await read(
      new Uint8Array([...'Platform;Account;Dienst\nX;liege;Li'].map((one) => one.charCodeAt(0)).concat(0xe8, 10)),
    );
    expect(screen.text('dl.facts')).toContain('Windows-1252');
    expect(screen.text('.column-choices')).toContain('Liè');
    expect(screen.all('.files-warning').some((one) => one.textContent?.includes('é en ë'))).toBe(true);
  });

  it('is read with what is wrong said: a quote without a partner, headings alone', async () => {
    await read('Platform;Account\n');
    expect(screen.root.textContent).toContain('Onder de koppen staat niets');
    await read('Platform;Account\nX;"stadgent');
    expect(screen.root.textContent).toContain('Het bestand stopt midden in regel 2');
  });

  it('says so when it has no headings, because its first account would be left out', async () => {
    await read('https://x.com/gentbib;An\nhttps://x.com/gentsport;Bo\n');
    expect(screen.root.textContent).toContain('Regel 1 lijkt zelf een account.');
    await read('Adres;Wie\nhttps://x.com/gentbib;An\n');
    expect(screen.root.textContent).not.toContain('lijkt zelf een account');
  });

  it('shows strangers’ text as text', async () => {
    await read('Platform;Account;<img src=x onerror=alert(1)>\nX;<b>gent</b>;\u202eomgekeerd');
    expect(screen.all('img, main b')).toHaveLength(0);
    expect(screen.text('.column-choices')).toContain('<img src=x onerror=alert(1)>');
    expect(screen.text('.column-choices')).toContain('▯omgekeerd');
  });
});
