// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '../../../../tools/locales.ts';
import type { Decided } from '../../../impersonation/class.ts';
import type { Command } from '../../../state/command.ts';
import { changeReports } from '../../../state/reporting.ts';
import type { State } from '../../../state/state.ts';
import { now, state } from '../../store.ts';
import { NOW } from '../town.fixture.ts';
import { DAY, judgement, TOWN } from './accounts.fixture.ts';
import { clear, NOTIFIER } from './drafts.ts';
import { Evidence } from './evidence.tsx';
import { click, draw, fill, setTown, submit, until } from './page.fixture.tsx';
import { ReportPart } from './report.tsx';
import { entries } from './view.ts';

const sent: Command[] = [];
/** Reports change as in the background, so that the page draws what follows. */
vi.mock('../../../browser/messages.ts', () => ({
  send: (command: Command) => {
    sent.push(command);
    if (command.do === 'report')
      state.value = { ...state.value, reports: changeReports(state.value.reports, command, now.value) };
  },
}));
const opened: string[] = [];
vi.mock('../../../browser/tabs.ts', () => ({ openTab: async (address: string) => opened.push(address) }));
const saved: { name: string; blob: Blob }[] = [];
vi.mock('../../parts/save-file.ts', () => ({ saveBlob: (name: string, blob: Blob) => saved.push({ name, blob }) }));
vi.mock('../../../browser/words.ts', async (original) => ({
  ...(await original<typeof import('../../../browser/words.ts')>()),
  loadWords: async (language: string) => messagesOf(language),
}));

const KEY = `${TOWN} instagram stadgent_`;
const entryNow = () => entries.value.find((one) => one.key === KEY);
const Reporting = () => {
  const entry = entryNow();
  return entry ? <ReportPart entry={entry} /> : null;
};
const decide = (decided: Decided, more: Partial<State> = {}) =>
  setTown({ judgements: [judgement('instagram', 'stadgent_', { decided })], ...more });
const begin = (): HTMLElement => {
  const root = draw(Reporting);
  click(root, '[name=report]');
  return root;
};
const missing = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('[data-missing]')].map((one) => one.dataset['missing']);
const text = (root: Element) => root.querySelector<HTMLTextAreaElement>('[name=notice-text]')?.value ?? '';
const report = () => state.value.reports[0];
const status = (root: Element, rung: string) =>
  root.querySelector<HTMLElement>(`[data-rung=${rung}]`)?.dataset['status'];

const WHY = 'Het account kopieert onze naam en stuurt mensen naar een valse prijs.';

beforeEach(() => {
  [sent.length, opened.length, saved.length] = [0, 0, 0];
  for (const key of [KEY, NOTIFIER])
    clear(key, 'notice-explanation', 'notice-name', 'notice-email', 'notice-good-faith', 'notice-language');
  decide('impersonation');
});

describe('reporting', () => {
  it('is there for the two gravest classes only', () => {
    for (const decided of ['satire', 'critic', 'commercial', 'service', 'unrelated'] as const) {
      decide(decided);
      expect(draw(Reporting).textContent).toBe('');
    }
    decide('fraud');
    expect(draw(Reporting).querySelector('[name=report]')).not.toBeNull();
  });

  it('begins when a person says so, after a word about the evidence', () => {
    expect(draw(Reporting).textContent).toContain('Je bewaarde nog geen schermafdruk');
    const root = begin();
    expect(sent).toHaveLength(1);
    expect(report()).toMatchObject({ class: 'impersonation', outcome: 'open', handle: 'stadgent_' });
    expect(root.querySelector('[name=report]')).toBeNull();
    expect(root.querySelector<HTMLElement>('[data-report]')?.dataset['report']).toBe(report()?.id);
  });

  it('says what the notice lacks until nothing does', () => {
    const root = begin();
    expect(missing(root)).toEqual(['explanation', 'name', 'email', 'good-faith']);
    fill(root, '[name=notice-explanation]', WHY);
    fill(root, '[name=notice-name]', 'An Boon');
    fill(root, '[name=notice-email]', 'an@gent.be');
    click(root, '[name=notice-good-faith]');
    expect(missing(root)).toEqual([]);
    expect(text(root)).toContain(`> ${WHY}`);
    expect(text(root)).toContain('https://www.instagram.com/stadgent_/');
    expect(text(root)).toContain('Organisatie: Gent');
  });

  it('loses nothing that was typed when the page is left', () => {
    fill(begin(), '[name=notice-explanation]', WHY);
    expect(draw(Reporting).querySelector<HTMLTextAreaElement>('[name=notice-explanation]')?.value).toBe(WHY);
    expect(sent).toHaveLength(1);
  });

  it('writes the notice in the language of choice', async () => {
    const root = begin();
    fill(root, '[name=notice-language]', 'fr');
    await until(() => expect(text(root)).toContain('Notification'));
    expect(text(root)).toContain('23 novembre 2026');
  });

  it('opens the form of the platform itself', () => {
    click(begin(), '[name=platform-form]');
    expect(opened).toEqual(['https://help.instagram.com/contact/636276399721841']);
  });

  it('climbs the ladder: sent with a reference, answered, closed with what was explained', () => {
    const root = begin();
    fill(root, '[name=notice-explanation]', WHY);
    expect([status(root, 'platform'), status(root, 'complaint')]).toEqual(['now', 'later']);
    expect(root.querySelector('[data-rung=safeonweb]')).toBeNull();
    expect(root.querySelector('[data-rung=platform] [data-doubt=rung_own_choice]')).not.toBeNull();
    fill(root, '[name=reference-platform]', ' IG-7 ');
    submit(root, '[name=reference-platform]');
    expect(report()?.steps).toMatchObject([{ rung: 'platform', at: NOW, reference: 'IG-7' }]);
    expect(status(root, 'platform')).toBe('done');
    expect(root.textContent).toContain('We herinneren je eraan op 7 december 2026.');
    expect(root.querySelector('details.notice-builder')?.hasAttribute('open')).toBe(false);
    fill(root, '[name=answer-platform]', 'Geweigerd.');
    submit(root, '[name=answer-platform]');
    expect(report()?.steps[0]).toMatchObject({ answer: 'Geweigerd.', answeredAt: NOW });
    expect(status(root, 'complaint')).toBe('now');
    fill(root, '[name=report-outcome]', 'refused');
    fill(root, '[name=report-note]', 'We laten het zo.');
    submit(root, '[name=report-close]');
    expect(report()).toMatchObject({ outcome: 'refused', note: `We laten het zo.\n\n${WHY}` });
    expect(root.querySelector('[data-outcome=refused]')?.textContent).toContain('We laten het zo.');
  });

  it('shows the log of an open report also when the class was changed to one that is not reported', () => {
    begin();
    act(() => {
      state.value = { ...state.value, judgements: [judgement('instagram', 'stadgent_', { decided: 'satire' })] };
    });
    const root = draw(Reporting);
    expect(root.querySelector('[name=notice-text], [name=report]')).toBeNull();
    expect(root.querySelector('[name=report-close]')).not.toBeNull();
    submit(root, '[name=report-close]');
    expect(root.querySelector('[data-outcome=removed]')).not.toBeNull();
    expect(root.querySelector('[name=report]')).toBeNull();
  });

  it('uses the Belgian ladder for an organisation that is in no list', () => {
    const [town] = state.value.municipalities;
    if (!town) throw new Error('no town');
    const other = { ...town, municipality: { ...town.municipality, country: 'other' as const } };
    decide('fraud', { municipalities: [other] });
    expect(status(begin(), 'safeonweb')).toBe('now');
  });
});

describe('the evidence card', () => {
  const Proof = () => {
    const entry = entryNow();
    return entry ? <Evidence entry={entry} /> : null;
  };
  const capture = {
    municipality: TOWN,
    platform: 'instagram',
    handle: 'stadgent_',
    file: 'kiek.png',
    sha256: 'ab12',
    at: NOW - DAY,
    by: 'CD',
  };

  it('is saved as a text with the files of this account and no other', async () => {
    decide('impersonation', { captures: [capture, { ...capture, handle: 'elders', file: 'elders.png' }] });
    const root = draw(Proof);
    expect(root.textContent).toContain('1 schermafdruk bewaard.');
    click(root, '[name=save-card]');
    expect(saved[0]?.name).toMatch(/^naamwacht-instagram-stadgent_-2026-11-23-\d{4}\.txt$/);
    const written = (await saved[0]?.blob.text()) ?? '';
    expect(written).toContain('kiek.png – SHA-256 ab12');
    expect(written).not.toContain('elders.png');
    expect(written).toContain('\r\n');
  });

  it('is shown on a click, stands ready for paper before that, and is printed', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const root = draw(Proof);
    expect(root.querySelector<HTMLElement>('#evidence-rows')?.hidden).toBe(true);
    expect(root.querySelector('#evidence-rows')?.textContent).toContain('stadgent_');
    click(root, '[name=show-card]');
    expect(root.querySelector<HTMLElement>('#evidence-rows')?.hidden).toBe(false);
    click(root, '[name=print-card]');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
