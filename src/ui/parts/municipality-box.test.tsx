// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../municipality/list.ts';
import type { Municipality } from '../../municipality/municipality.ts';
import * as search from '../../municipality/search.ts';
import { finder } from './municipalities.ts';
import { MunicipalityBox } from './municipality-box.tsx';
import { createChoice } from './municipality-choice.ts';

finder.value = search;

import { speakDutch } from './nl.fixture.ts';

const list = signal<readonly Municipality[]>(
  readList([
    ['41002', 'Aalst', 'fr:Alost', 'nl', '1', '9300', '', '', 'Oost-Vlaanderen'],
    ['11002', 'Antwerpen', 'fr:Anvers', 'nl', '1', '2000', '', 'Borsbeek', 'Antwerpen'],
    ['71016', 'Genk', '', 'nl', '1', '3600', '', '', 'Limburg'],
    ['44021', 'Gent', 'fr:Gand', 'nl', '1', '9000', 'https://stad.gent', '', 'Oost-Vlaanderen'],
  ]),
);

const draw = (current?: string) => {
  const chosen: string[] = [];
  const known = signal(list.value.filter((one) => one.name === 'Gent' || one.name === 'Aalst'));
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const choice = createChoice(list, current ? known : signal([]));
  act(() =>
    render(
      <MunicipalityBox
        choice={choice}
        {...(current ? { current, labelled: false } : {})}
        onChoose={(one) => chosen.push(one.name)}
      />,
      root,
    ),
  );
  const input = root.querySelector<HTMLInputElement>('[name=municipality]') as HTMLInputElement;
  return {
    chosen,
    input,
    type: (text: string) =>
      act(() => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (key: string) =>
      act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
    blur: () => act(() => void input.dispatchEvent(new FocusEvent('blur'))),
    options: () => [...root.querySelectorAll('[role=option]')].map((one) => one.textContent),
    marked: () => root.querySelector('[role=option][aria-selected=true]'),
    alert: () => root.querySelector('[role=alert]')?.textContent ?? null,
    root,
  };
};

describe('the municipality box', () => {
  beforeEach(speakDutch);

  it('is a combobox with a name and a list', () => {
    const { input, root } = draw();
    expect(input.getAttribute('role')).toBe('combobox');
    expect(root.querySelector(`label[for="${input.id}"]`)?.textContent).toBe('Welke gemeente?');
    expect(root.querySelector(`#${input.getAttribute('aria-controls')}`)?.getAttribute('role')).toBe('listbox');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows by which name a municipality was found', async () => {
    const box = draw();
    await box.type('borsbeek');
    expect(box.options()[0]).toBe('Antwerpen — Borsbeek (vroeger)');
    expect(box.input.getAttribute('aria-expanded')).toBe('true');
  });

  it('marks with the arrow keys, tells which one, and takes it with Enter', async () => {
    const box = draw();
    await box.type('gen');
    await box.press('ArrowDown');
    expect(box.marked()?.id).toBe(box.input.getAttribute('aria-activedescendant'));
    const [, second = ''] = box.options();
    await box.press('Enter');
    expect(box.chosen).toEqual([second]);
    expect(box.input.value).toBe(second);
    expect(box.input.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes a click', async () => {
    const box = draw();
    await box.type('gent');
    await act(() => (box.root.querySelector('[role=option]') as HTMLElement).click());
    expect(box.chosen).toEqual(['Gent']);
  });

  it('closes with Escape and keeps what was typed', async () => {
    const box = draw();
    await box.type('gen');
    await box.press('Escape');
    expect(box.input.getAttribute('aria-expanded')).toBe('false');
    expect(box.input.value).toBe('gen');
  });

  it('says in a sentence why a name cannot be, and keeps it', async () => {
    const box = draw();
    await box.type('<b>Gent</b>');
    await box.press('Enter');
    expect(box.alert()).toBe('In een naam mag geen < of > staan.');
    expect(box.input.getAttribute('aria-invalid')).toBe('true');
    expect(box.input.value).toBe('<b>Gent</b>');
    await box.blur();
    expect(box.input.value).toBe('<b>Gent</b>');
    expect(box.chosen).toEqual([]);
  });

  it('writes a name of strangers as text', async () => {
    const box = draw();
    await box.type('Vrienden van "Gent" & co');
    expect(box.options().at(-1)).toBe('‘Vrienden van "Gent" & co’, niet in de lijst');
  });

  it('offers the watched municipalities on a click', async () => {
    const box = draw('Gent');
    expect(box.input.value).toBe('Gent');
    await act(() => box.input.click());
    expect(box.options()).toEqual(['Aalst', 'Gent']);
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(box.chosen).toEqual(['Gent']);
  });

  it('goes back to the present municipality when nothing was chosen', async () => {
    const box = draw('Gent');
    await box.press('Enter');
    expect(box.alert()).toBeNull();
    await box.type('lie');
    await box.blur();
    expect(box.input.value).toBe('Gent');
    expect(box.chosen).toEqual([]);
  });
});
