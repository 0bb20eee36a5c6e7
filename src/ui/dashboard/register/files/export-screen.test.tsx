// @vitest-environment happy-dom
/** The register leaves as a list or as a file, with the day in its name. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCsv } from '../../../../register/csv-in.ts';
import { readBackup } from '../../../../state/backup.ts';
import { now } from '../../../store.ts';
import { draw } from './drawn.fixture.tsx';
import { ExportScreen } from './export-screen.tsx';
import { anAccount, NOW, showRegister } from './register.fixture.ts';

let screen: ReturnType<typeof draw>;
let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  now.value = NOW;
  saved = [];
  let blob: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((one) => {
    blob = one as Blob;
    return 'blob:here';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob) saved.push({ name: this.download, blob });
  });
  showRegister([anAccount('x', 'stadgent', { notes: 'Liège' }), anAccount('x', 'mol', { municipality: 'be:13025' })]);
  screen = draw(ExportScreen);
});

afterEach(() => {
  screen.leave();
  vi.restoreAllMocks();
});

describe('the register as a file', () => {
  it('is a list with semicolons and a mark for Excel, of this municipality only', async () => {
    await screen.click('[name=register-save-csv]');
    const [file] = saved;
    expect(file?.name).toBe('naamwacht-register-gent-2026-11-25.csv');
    const bytes = new Uint8Array((await file?.blob.arrayBuffer()) ?? new ArrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { rows, delimiter } = parseCsv(new TextDecoder().decode(bytes));
    expect(delimiter).toBe(';');
    expect(rows[0]?.slice(0, 3)).toEqual(['Gemeente', 'Platform', 'Accountnaam']);
    expect(rows.slice(1).map((row) => row[2])).toEqual(['stadgent']);
    expect(rows[1]).toContain('Liège');
    expect(screen.text('[role=status]')).toContain('naamwacht-register-gent-2026-11-25.csv');
  });

  it('has commas when they were chosen', async () => {
    await screen.click('[name=register-delimiter][value=","]');
    await screen.click('[name=register-save-csv]');
    expect(parseCsv((await saved[0]?.blob.text()) ?? '').delimiter).toBe(',');
    await screen.click('[name=register-delimiter][value=";"]');
  });

  it('is a file that another Naamwacht reads', async () => {
    await screen.click('[name=register-save-json]');
    expect(saved[0]?.name).toBe('naamwacht-register-gent-2026-11-25.json');
    const read = readBackup((await saved[0]?.blob.text()) ?? '');
    expect(read.is === 'good' && read.state.accounts.map(({ handle }) => handle)).toEqual(['stadgent']);
  });

  it('is a form to fill in while the register is empty, and shows the other ways out', () => {
    showRegister([]);
    screen.leave();
    screen = draw(ExportScreen);
    expect(screen.root.textContent).toContain('lijst met alleen koppen');
    expect(screen.all('a').map((one) => one.getAttribute('href'))).toEqual(
      expect.arrayContaining(['#settings/backup', '#register/calendar', '#register']),
    );
  });
});
