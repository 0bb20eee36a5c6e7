// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../state/command.ts';
import type { State } from '../../../state/state.ts';
import { found, state } from '../../store.ts';
import { findingsIn, NOW } from '../town.fixture.ts';
import { account, DAY, judgement, lookalike, TOWN } from './accounts.fixture.ts';
import { Card } from './card.tsx';
import { click, draw, fill, OTHERS, setTown, submit } from './page.fixture.tsx';
import { told } from './told.ts';
import { keysOn } from './triage-keys.ts';
import { entries } from './view.ts';

const sent: Command[] = [];
vi.mock('../../../browser/messages.ts', () => ({ send: (command: Command) => sent.push(command) }));
const opened: string[] = [];
vi.mock('../../../browser/tabs.ts', () => ({ openTab: async (address: string) => opened.push(address) }));

const KEY = `${TOWN} instagram stadgent_`;
const own = { municipality: TOWN, platform: 'instagram', handle: 'stadgent_' };

/** The card as the page draws it: of the entry as it is now. */
const Shown = () => {
  const entry = entries.value.find((one) => one.key === KEY);
  return entry ? <Card entry={entry} /> : null;
};
const press = (target: Element, code: string, key: string) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true }));
  });
const chosen = (root: Element) => root.querySelector<HTMLInputElement>('[name=class]:checked')?.value;
const decide = (decided: 'impersonation' | 'satire' | 'residents', more: Partial<State> = {}) =>
  setTown({ judgements: [judgement('instagram', 'stadgent_', { decided, note: 'Gezien\nop straat' })], ...more });

beforeEach(() => {
  [sent.length, opened.length] = [0, 0];
  location.hash = '';
  keysOn.value = true;
  setTown();
});

describe('the card', () => {
  it('loads nothing of the account, and links to its own page only', () => {
    const root = draw(Shown);
    expect(root.querySelector('img, iframe, object')).toBeNull();
    expect([...root.querySelectorAll('a')].map((one) => [one.getAttribute('href'), one.target, one.rel])).toEqual([
      ['https://www.instagram.com/stadgent_/', '_blank', 'noopener noreferrer'],
    ]);
    expect(root.textContent).toContain('https://bit.ly/3x9');
    expect(root.textContent).toContain('Win een prijs▯');
  });

  it('takes the focus, and says what is the matter, what to do and why', () => {
    const root = draw(Shown);
    expect(document.activeElement?.className).toBe('card-heading');
    expect(root.textContent).toContain('Dit account lijkt sterk op jullie.');
    expect(root.textContent).toContain('Kijk zelf naar het account en kies dan wat het is.');
    expect(root.querySelectorAll('[data-reason]').length).toBeGreaterThan(1);
    expect(root.textContent).toContain('Dit zijn aanwijzingen, geen bewijs.');
    expect(root.querySelectorAll('[data-change=name]')).toHaveLength(1);
  });

  it('shows the proofs of what is ours', () => {
    const proved = { handle: 'stadgent_', verifiedLinks: ['https://stad.gent/contact'] };
    setTown({}, [lookalike('instagram', 'stadgent_', { profile: proved })]);
    const root = draw(Shown);
    expect(root.querySelector('[data-proof=verified-link]')?.textContent).toContain('https://stad.gent/contact');
    expect(root.querySelector('[data-proposed=true] input')?.getAttribute('value')).toBe('ours');
  });

  it('stands beside the account of ours that is chosen', () => {
    setTown({ accounts: [account('x', 'stadgent'), account('facebook', 'gentbe')] });
    found.value = { ...found.value, finding: findingsIn('x stadgent taken') };
    const root = draw(Shown);
    expect([...root.querySelectorAll('[name=compare-with] option')]).toHaveLength(2);
    fill(root, '[name=compare-with]', 'facebook gentbe');
    expect(root.querySelector('.side-by-side')?.textContent).toContain('gentbe');
    expect(root.querySelector<HTMLElement>('[data-picture]')?.dataset['picture']).toBe('none');
  });
});

describe('the triage', () => {
  it('proposes without choosing, and never proposes the gravest word', () => {
    const root = draw(Shown);
    expect(root.querySelectorAll('[data-proposed=true]')).toHaveLength(1);
    expect(root.querySelector('[data-proposed=true] [value=fraud]')).toBeNull();
    expect(chosen(root)).toBeUndefined();
  });

  it('keeps nothing while nothing is chosen', () => {
    const root = draw(Shown);
    submit(root, '[name=judge]');
    expect(sent).toEqual([]);
    expect(root.textContent).toContain('Kies eerst wat het is.');
  });

  it('works with the keys alone: a digit chooses, Enter keeps', () => {
    const root = draw(Shown);
    press(document.body, 'Digit4', "'");
    expect(chosen(root)).toBe('satire');
    press(root.querySelector('[value=satire]') ?? root, 'Enter', 'Enter');
    expect(sent).toEqual([{ do: 'judge', decided: 'satire', by: '', note: '', ...own }]);
    expect(told.value).toContain('satire of parodie');
  });

  it('leaves the keys alone where a person types, and where they are put off', () => {
    const root = draw(Shown);
    press(root.querySelector('[name=judge-note]') ?? root, 'Digit4', '4');
    press(root.querySelector('[name=judge-note]') ?? root, 'Enter', 'Enter');
    press(root.querySelector('[name=back]') ?? root, 'Enter', 'Enter');
    expect([chosen(root), sent]).toEqual([undefined, []]);
    click(root, '[name=triage-keys]');
    press(document.body, 'Digit4', '4');
    expect(chosen(root)).toBeUndefined();
  });

  it('keeps what was typed when the page is left and drawn again', () => {
    const root = draw(Shown);
    fill(root, '[name=judge-note]', 'nog vragen aan An');
    click(root, '[value=critic]');
    const again = draw(Shown);
    expect(again.querySelector<HTMLTextAreaElement>('[name=judge-note]')?.value).toBe('nog vragen aan An');
    expect(chosen(again)).toBe('critic');
    submit(again, '[name=judge]');
    expect(sent).toEqual([{ do: 'judge', decided: 'critic', by: '', note: 'nog vragen aan An', ...own }]);
    expect(draw(Shown).querySelector<HTMLTextAreaElement>('[name=judge-note]')?.value).toBe('');
  });

  it('goes on to the next account that waits, and to the list after the last', () => {
    const root = draw(Shown);
    click(root, '[value=unrelated]');
    click(root, '[name=judge-next]');
    expect(sent).toHaveLength(1);
    expect(decodeURIComponent(location.hash)).not.toContain('stadgent_');
    expect(decodeURIComponent(location.hash)).toContain(`#lookalikes/${TOWN} `);
    setTown({}, OTHERS.slice(0, 1));
    const last = draw(Shown);
    click(last, '[value=unrelated]');
    click(last, '[name=judge-next]');
    expect(location.hash).toBe('#lookalikes');
    expect(told.value).toContain('Dat was het laatste.');
  });

  it('puts what is ours into the register', () => {
    const root = draw(Shown);
    click(root, '[value=ours]');
    submit(root, '[name=judge]');
    expect(sent).toEqual([{ do: 'ours', by: '', ...own }]);
    expect(location.hash).toBe('#lookalikes');
  });
});

describe('a decision', () => {
  it('shows who said what and until when, the advice, the warning, and the way back', () => {
    decide('satire');
    const root = draw(Shown);
    const panel = root.querySelector('[data-decision=satire]');
    for (const part of [
      'satire of parodie',
      'door AB op 22 november 2026',
      '22 november 2027',
      'Gezien\nop straat',
      'Bullhead City',
    ])
      expect(panel?.textContent).toContain(part);
    expect(root.querySelector('details.triage')?.hasAttribute('open')).toBe(false);
    click(root, '[name=unjudge]');
    expect(sent).toEqual([{ do: 'unjudge', ...own }]);
  });

  it('gives a message for the owner where one helps', () => {
    decide('residents', { accounts: [account('instagram', 'stadgent')] });
    const text = draw(Shown).querySelector<HTMLTextAreaElement>('[name=ask-owner]')?.value;
    expect(text).toContain('Dag beheerder van stadgent_');
    expect(text).toContain('https://www.instagram.com/stadgent/');
    decide('satire');
    expect(draw(Shown).querySelector('[name=ask-owner]')).toBeNull();
  });

  it('is asked again after a year, without the old answer being chosen', () => {
    setTown({ judgements: [judgement('instagram', 'stadgent_', { until: NOW - DAY })] });
    const root = draw(Shown);
    expect(root.textContent).toContain('Vroeger: satire of parodie.');
    expect(chosen(root)).toBeUndefined();
    expect(root.querySelector('.notice')?.textContent).toContain('ouder dan een jaar');
  });

  it('gives an open report the class that was chosen since', () => {
    const report = { ...own, id: 'r1', class: 'impersonation', openedAt: NOW, steps: [], outcome: 'open' } as const;
    decide('impersonation', { reports: [{ ...report, steps: [], closedAt: null, note: '' }] });
    const root = draw(Shown);
    click(root, '[value=fraud]');
    submit(root, '[name=judge]');
    expect(sent.map((one) => one.do)).toEqual(['judge', 'report']);
    expect(sent[1]).toMatchObject({ change: 'open', subject: { ...own, class: 'fraud' } });
    expect(state.value.reports).toHaveLength(1);
  });
});
