// @vitest-environment happy-dom
/** The plan of a merger, as the officer makes and follows it. */
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Municipality } from '../../../../municipality/municipality.ts';
import { isoDay } from '../../../../register/day.ts';
import { dateOf } from '../../../../register/fusion.ts';
import { NO_GUARD } from '../../../../state/state.ts';
import { state } from '../../../store.ts';
import { GENT, NOW } from '../../town.fixture.ts';
import {
  accountOf,
  begin,
  click,
  draw,
  fill,
  go,
  obey,
  one,
  press,
  sent,
  submit,
  textsOf,
} from '../register.fixture.tsx';
import { wipe } from '../scratch.ts';
import { mergerPlace } from './fusion-place.ts';

vi.mock('../../../../browser/messages.ts', () => ({ send: (command: Parameters<typeof obey>[0]) => obey(command) }));

const DEINZE: Municipality = { ...GENT.municipality, id: 'be:44083', name: 'Deinze', names: [], website: null };

const plan = () => state.value.mergers[0] ?? expect.fail('a plan');

/** Fills in the new name and Deinze, and makes the plan. */
const make = (): HTMLElement => {
  const root = draw('merger');
  fill(root, 'main [name=name], form [name=name]', 'Gent-Deinze');
  click(root, 'label:nth-of-type(2) [name=member-tick]');
  submit(root, '[name=plan-merger]');
  if (state.value.mergers[0]) go(mergerPlace(state.value.mergers[0].id));
  return root;
};

const days = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>('[data-days]')].map((one) => one.dataset['days'] ?? '');

describe('a merger', () => {
  beforeEach(() => {
    wipe('fusion ');
    begin([accountOf('x', 'stadgent', { state: 'open' }), accountOf('x', 'deinze', { municipality: 'be:44083' })]);
    const deinze = { municipality: DEINZE, addedAt: NOW, startedAt: null, choices: {}, guard: NO_GUARD };
    state.value = { ...state.value, municipalities: [GENT, deinze] };
  });

  it('takes a typed municipality in with Enter, and makes no plan by it', () => {
    const root = draw('merger');
    fill(root, '[name=name]', 'Gent-Destelbergen');
    fill(root, '[name=member]', 'Destelbergen');
    press(root, '[name=member]', 'Enter');
    expect(textsOf(root, '.tick')).toContain('destelbergen');
    expect(one<HTMLInputElement>(root, '[name=member]').value).toBe('');
    expect(sent).toEqual([]);
  });

  it('needs a name and two who merge, and leads to what is wrong', async () => {
    const root = draw('merger');
    submit(root, '[name=plan-merger]');
    expect(textsOf(root, '.wrong').filter((text) => text !== '')).toEqual([
      'Typ eerst een naam.',
      'Kies minstens twee gemeenten die fuseren.',
    ]);
    const focused = () => document.activeElement?.getAttribute('name');
    // The heading takes the focus when the page is reached, in a test maybe after the first try.
    const leadsTo = (field: string) =>
      vi.waitFor(() => {
        if (focused() !== field) submit(root, '[name=plan-merger]');
        expect(focused()).toBe(field);
      });
    await leadsTo('name');
    fill(root, 'form [name=name]', 'Gent-Deinze');
    expect(textsOf(root, '.wrong')).not.toContain('Typ eerst een naam.');
    await leadsTo('member-tick');
    expect(one(root, '#fusion-few').closest('fieldset')).toBe(one(root, '[name=member-tick]').closest('fieldset'));
    expect(sent).toEqual([]);
  });

  it('has the new name to claim and the old accounts to close, day by day', () => {
    const root = make();
    expect(days(root)).toEqual(['-180', '-14', '0', '30']);
    expect(plan()).toMatchObject({ name: 'Gent-Deinze', members: ['be:44021', 'be:44083'] });
    expect(isoDay(plan().date)).toBe('2027-01-01');
    expect(one(root, '[data-line=claim]').textContent).toContain('Claim ‘stadgentdeinze’ op X.');
  });

  it('says that a day has passed, and puts a line on another one', async () => {
    const root = make();
    expect(one(root, '[data-days="-180"]').dataset['late']).toBe('true');
    click(root, '[data-line=claim] summary');
    const details = one<HTMLDetailsElement>(root, '[data-line=claim] details');
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    fill(root, '[name=line-day]', '2026-12-01');
    submit(root, '[name=line-day]');
    const claim = plan().lines.find((line) => line.kind === 'claim') ?? expect.fail('a claim');
    expect(isoDay(dateOf(plan(), claim))).toBe('2026-12-01');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(document.activeElement?.textContent).toContain('Claim ‘stadgentdeinze’');
  });

  it('keeps a tick with who gave it', () => {
    const root = make();
    click(root, '[data-line=export] [name=line]');
    expect(plan().lines.find((line) => line.kind === 'export')?.done).toEqual({ at: NOW, by: 'MV' });
    expect(one(root, '[data-line=export][data-done=true]').textContent).toContain('Gedaan op 23 november 2026 door MV');
  });

  it('tells when the register asks for more, and takes it up', () => {
    const root = make();
    const accounts = [...state.value.accounts, accountOf('facebook', 'stad.gent')];
    act(() => {
      state.value = { ...state.value, accounts };
    });
    expect(one(root, '[data-drift]').textContent).toContain('3 nieuwe stappen');
    click(root, '[name=replan]');
    expect(root.querySelector('[data-drift]')).toBeNull();
    expect(plan().lines.filter((line) => line.platform === 'facebook')).toHaveLength(3);
  });

  it('asks no platform about the new name by itself: watching it is a click, and shows the same town', () => {
    const root = make();
    click(root, '[name=watch-also]');
    expect(sent.slice(-2).map((command) => command.do)).toEqual(['watch', 'select']);
    expect(state.value.current).toBe('be:44021');
    expect(sent.some((command) => command.do === 'check')).toBe(false);
    expect(state.value.municipalities[2]?.municipality).toMatchObject({
      country: 'be',
      city: true,
      name: 'Gent-Deinze',
    });
  });

  it('has a text for the old pages in four languages', () => {
    const root = make();
    fill(root, '[name=moved-address]', 'https://gentdeinze.be');
    const texts = [...root.querySelectorAll<HTMLTextAreaElement>('[name^=moved-]')].map((area) => area.value);
    expect(texts.slice(1)).toEqual([
      'Deze pagina verhuisde naar Gent-Deinze: https://gentdeinze.be',
      'Cette page a déménagé vers Gent-Deinze: https://gentdeinze.be',
      'Diese Seite ist umgezogen zu Gent-Deinze: https://gentdeinze.be',
      'This page has moved to Gent-Deinze: https://gentdeinze.be',
    ]);
  });

  it('is deleted only after a second click', () => {
    const root = make();
    click(root, '[name=drop-merger]');
    expect(state.value.mergers).toHaveLength(1);
    expect((document.activeElement as HTMLButtonElement).name).toBe('drop-merger-surely');
    click(root, '[name=drop-merger-surely]');
    expect(state.value.mergers).toEqual([]);
  });
});
