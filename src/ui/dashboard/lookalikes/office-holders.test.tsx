// @vitest-environment happy-dom
/** People in office as a person adds and removes them: with a word and an end, and never by one click too few. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../state/command.ts';
import { emptyState, type OfficeHolder } from '../../../state/state.ts';
import { speakDutch } from '../../parts/nl.fixture.ts';
import { now, state } from '../../store.ts';
import { GENT, NOW } from '../town.fixture.ts';
import { OfficeHolders } from './office-holders.tsx';

const sent: Command[] = [];
vi.mock('../../../browser/messages.ts', () => ({ send: (command: Command) => void sent.push(command) }));

const AN: OfficeHolder = {
  id: 'an',
  municipality: 'be:44021',
  name: 'An Peeters',
  office: 'schepen',
  consent: { at: NOW, how: 'mail van 3/11' },
  until: Date.UTC(2030, 10, 30, 12),
};

const draw = (officeHolders: OfficeHolder[]): HTMLElement => {
  state.value = { ...emptyState(['instagram']), municipalities: [GENT], current: 'be:44021', officeHolders };
  speakDutch();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<OfficeHolders town={GENT} />, root));
  return root;
};

const type = (root: Element, name: string, text: string) =>
  act(async () => {
    const field = root.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!field) throw new Error(`no ${name}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const submit = (root: Element) =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

const click = (root: Element, selector: string) => act(async () => root.querySelector<HTMLElement>(selector)?.click());

beforeEach(() => {
  sent.length = 0;
  now.value = NOW;
});

describe('adding somebody in office', () => {
  it('proposes the end of the Belgian mandate and the day of today', () => {
    const root = draw([]);
    expect(root.querySelector<HTMLInputElement>('[name=holder-until]')?.value).toBe('2030-11-30');
    expect(root.querySelector<HTMLInputElement>('[name=holder-agreedon]')?.value).toBe('2026-11-23');
  });

  it('refuses what is incomplete, field by field, and goes to the first', async () => {
    const root = draw([]);
    await type(root, 'holder-until', '');
    await submit(root);
    expect(sent).toEqual([]);
    const wrong = [...root.querySelectorAll('[role=alert]')].map((one) => one.textContent).filter((one) => one !== '');
    expect(wrong).toEqual([
      'Typ eerst een naam.',
      'Noteer het ambt.',
      'Noteer hoe zij of hij akkoord ging.',
      'Kies de dag waarop het mandaat eindigt.',
      'Zonder akkoord zoeken we niet naar deze naam.',
    ]);
    expect(document.activeElement?.id).toBe('holder-name');
  });

  it('keeps a complete one, and says until when', async () => {
    const root = draw([]);
    await type(root, 'holder-name', 'An Peeters');
    await type(root, 'holder-office', 'schepen');
    await type(root, 'holder-how', 'mail van 3/11');
    await click(root, '[name=holder-agreed]');
    await submit(root);
    expect(sent).toMatchObject([
      {
        do: 'office-holder',
        holder: { municipality: 'be:44021', name: 'An Peeters', consent: { how: 'mail van 3/11' } },
      },
    ]);
    expect(root.querySelector('[role=status]')?.textContent).toContain('An Peeters tot en met 30 november 2030');
    expect(root.querySelector<HTMLInputElement>('[name=holder-name]')?.value).toBe('');
    expect(root.querySelector<HTMLInputElement>('[name=holder-agreed]')?.checked).toBe(false);
  });
});

describe('somebody who is watched', () => {
  it('stands there with her word and her end, and nothing is searched while the look is off', () => {
    const root = draw([AN, { ...AN, id: 'other', municipality: 'be:41002' }]);
    expect(root.querySelectorAll('[data-holder]')).toHaveLength(1);
    expect(root.querySelector('[data-holder]')?.textContent).toContain('We stoppen na 30 november 2030.');
    expect(root.textContent).toContain('We zoeken nu niet naar deze namen.');
  });

  it('is removed by a second click only', async () => {
    const root = draw([AN]);
    await click(root, '[name=remove-holder]');
    expect(sent).toEqual([]);
    expect(root.querySelector('[role=status]')?.textContent).toContain('Klik nog eens');
    await act(async () => {
      root
        .querySelector('[name=remove-holder]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await click(root, '[name=remove-holder]');
    expect(sent).toEqual([]);
    await click(root, '[name=remove-holder]');
    expect(sent).toEqual([{ do: 'forget-office-holder', holder: 'an' }]);
    expect(document.activeElement?.id).toBe('holders');
  });
});
