/** A policy holds over what a person chose, field by field, and a wrong field spoils nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { asPreset, obey } from './preset.ts';
import { emptyState, NO_GUARD, type State } from './state.ts';

const town = organisation('Gent') as Municipality;
const state: State = {
  ...emptyState(['x', 'facebook']),
  municipalities: [{ municipality: town, addedAt: 1, startedAt: null, choices: {}, guard: NO_GUARD }],
};

describe('a policy', () => {
  it('is read field by field', () => {
    expect(asPreset({ language: 'fr', platforms: ['x'], website: 'javascript:alert(1)', notify: 'yes' })).toEqual({
      language: 'fr',
      platforms: ['x'],
    });
  });

  it('is empty when there is none, whatever the browser says', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof asPreset(value)).toBe('object');
      }),
    );
    expect(asPreset(undefined)).toEqual({});
  });
});

describe('the state under a policy', () => {
  it('is the very same when it obeys already, or when there is no policy', () => {
    expect(obey(state, {}, null)).toBe(state);
    const french = obey(state, { language: 'fr' }, null);
    expect(obey(french, { language: 'fr' }, null)).toBe(french);
  });

  it('ticks only platforms that are allowed, and never none', () => {
    expect(obey(state, { platforms: ['x', 'bluesky'] }, null).settings.platforms).toEqual(['x']);
    expect(obey(state, { platforms: ['bluesky'] }, null).settings.platforms).toEqual(['bluesky']);
  });

  it('gives the named municipality its website, and no other', () => {
    const told = obey(state, { website: 'https://stad.gent' }, town.id);
    expect(told.municipalities[0]?.municipality).toMatchObject({ website: 'https://stad.gent', websiteGuessed: false });
    expect(obey(state, { website: 'https://stad.gent' }, 'be:1')).toBe(state);
  });

  it('keeps everything a person typed', () => {
    const told = obey(state, asPreset({ language: 'de', notify: false, backupDays: 7 }), null);
    expect({ ...told, settings: state.settings }).toEqual(state);
  });
});
