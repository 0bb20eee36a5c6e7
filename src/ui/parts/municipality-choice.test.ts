import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { municipalitiesJson } from '../../../tools/municipalities.ts';
import { readList } from '../../municipality/list.ts';
import type { Municipality } from '../../municipality/municipality.ts';
import * as search from '../../municipality/search.ts';
import { finder } from './municipalities.ts';
import { createChoice } from './municipality-choice.ts';

finder.value = search;

const list = signal<readonly Municipality[]>(readList(JSON.parse(municipalitiesJson())));
const none = signal<readonly Municipality[]>([]);
const typing = (text: string) => {
  const choice = createChoice(list, none);
  choice.type(text);
  return choice;
};

describe('the municipality box', () => {
  it('takes the first match', () => {
    expect(typing('gent').take()?.id).toBe('be:44021');
    expect(typing('Gand').take()?.id).toBe('be:44021');
  });

  it('finds a merged municipality by its former name, and says so', () => {
    const choice = typing('Borsbeek');
    expect(choice.options.value[0]).toMatchObject({ alias: 'Borsbeek', kind: 'former' });
    expect(choice.take()?.name).toBe('Antwerpen');
  });

  it('takes any other name as it is typed', () => {
    expect(typing('Bibliotheek De Krook').take()).toMatchObject({ name: 'Bibliotheek De Krook', country: 'other' });
  });

  it('offers the typed name beside the matches, but not beside an exact one', () => {
    expect(typing('Gen').options.value.at(-1)?.kind).toBe('free');
    expect(typing('Gent').options.value.some((option) => option.kind === 'free')).toBe(false);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['😀', 'unwritable'],
    ['1', 'short'],
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['x'.repeat(300), 'long'],
    ['!?!', 'unwritable'],
    ['بلدية', 'unwritable'],
  ])('refuses %j with its reason and keeps it', (text, refused) => {
    const choice = typing(text);
    expect(choice.take()).toBeNull();
    expect(choice.refused.value).toBe(refused);
    expect(choice.typed.value).toBe(text);
  });

  it('moves round through the options and takes the marked one', () => {
    const choice = typing('Gen');
    const names = choice.options.value.map((option) => option.municipality.name);
    choice.move(1);
    choice.move(1);
    choice.move(-1);
    expect(choice.take()?.name).toBe(names[1]);
    const again = typing('Gen');
    again.move(-1);
    expect(again.at.value).toBe(names.length - 1);
  });

  it('stands for what was chosen until something else is typed', () => {
    const choice = typing('Gen');
    choice.move(1);
    const first = choice.take();
    expect(choice.take()).toBe(first);
    choice.type('Aalst');
    expect(choice.take()?.name).toBe('Aalst');
  });

  it('offers the watched municipalities before anything is typed', () => {
    const known = signal(list.value.slice(0, 2));
    expect(createChoice(list, known).options.value.map((option) => option.municipality)).toEqual(known.value);
  });

  it('takes a typed name also when the list could not be loaded', () => {
    const choice = createChoice(signal([]), none);
    choice.type('Gent');
    expect(choice.take()?.id).toBe('own:gent');
  });
});
