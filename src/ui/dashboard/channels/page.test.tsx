// @vitest-environment happy-dom
/** The channels as a person meets them: the list, the questions, the gate, and looking back. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../channel/sign-off.ts';
import { isoDay } from '../../../register/day.ts';
import { state } from '../../store.ts';
import { accountOf, click, fill, obey, one, submit, textsOf } from '../register/register.fixture.tsx';
import { NOW } from '../town.fixture.ts';
import { ACCOUNT, answerIn, begin, DAY, draw, KEY, signedPlan, stored, wholePlan } from './channels.fixture.tsx';
import { goToStep } from './steps.ts';

vi.mock('../../../browser/messages.ts', () => ({ send: (command: Parameters<typeof obey>[0]) => obey(command) }));

/** Opens the room at one question. */
const at = (step: Parameters<typeof goToStep>[1]): HTMLElement => {
  goToStep(KEY, step);
  return draw(KEY);
};

const account = () => state.value.accounts.find(({ handle }) => handle === 'stadgent');

describe('the list', () => {
  it('teaches to think first while no account sleeps or is open', () => {
    begin([]);
    const root = draw();
    expect(root.textContent).toContain('Eerst denken, dan doen');
    expect(root.querySelectorAll('tr[data-channel]')).toHaveLength(0);
  });

  it('keeps what sleeps apart from what is open, each with its gate', () => {
    begin([ACCOUNT, accountOf('facebook', 'gent', { state: 'open' })], { cases: [signedPlan()] });
    const root = draw();
    expect(one(root, '[aria-labelledby=channels-asleep] tr[data-channel]').dataset).toMatchObject({
      platform: 'instagram',
      handle: 'stadgent',
      gate: 'open',
    });
    expect(one(root, '[aria-labelledby=channels-open] tr[data-channel]').dataset['gate']).toBe('shut');
    expect(textsOf(root, '[data-attention=no_case]')).toEqual(['open zonder plan']);
  });

  it('keeps the hours there are, and says when they do not suffice', () => {
    begin([{ ...ACCOUNT, state: 'open' }], { cases: [signedPlan()] });
    const root = draw();
    answerIn(root, '[name=channels-hours]', '2,5');
    expect(state.value.channels.hours).toEqual({ 'be:44021': 2.5 });
    expect(root.textContent).toContain('Tekort: 1,5 uur per week.');
  });
});

describe('a question', () => {
  it('is kept when it is left, half done as it is', () => {
    begin();
    const root = at('goal');
    answerIn(root, '[name=case-goal]', 'Ouders bereiken');
    expect(stored()?.goal).toBe('Ouders bereiken');
    expect(one(root, '.question .done').textContent).toContain('Deze vraag heeft haar antwoord.');
    submit(root, '[name=next]');
    expect(one(root, '.question').dataset['step']).toBe('use');
    expect(one(root, '.step-list [data-step=goal]').dataset['done']).toBe('true');
  });

  it('keeps what was typed when another question is chosen at once', () => {
    begin();
    const root = at('goal');
    fill(root, '[name=case-goal]', 'Net getypt');
    click(root, '.step-list [data-step=tone] button');
    expect(stored()?.goal).toBe('Net getypt');
  });

  it('is kept at a pause in the typing, and what follows is kept as well', () => {
    vi.useFakeTimers();
    begin();
    const root = at('goal');
    fill(root, '[name=case-goal]', 'Ouders ');
    expect(stored()).toBeUndefined();
    act(() => void vi.advanceTimersByTime(1_000));
    vi.useRealTimers();
    expect(stored()?.goal).toBe('Ouders ');
    expect(one<HTMLTextAreaElement>(root, '[name=case-goal]').value).toBe('Ouders ');
    answerIn(root, '[name=case-goal]', 'Ouders bereiken');
    expect(stored()?.goal).toBe('Ouders bereiken');
  });

  it('does not keep a password, and says so at the field', () => {
    begin();
    const root = at('notes');
    answerIn(root, '[name=case-notes]', 'wachtwoord: Gent2026!');
    expect(stored()).toBeUndefined();
    expect(one(root, '[name=case-notes]').getAttribute('aria-invalid')).toBe('true');
    answerIn(root, '[name=case-notes]', '');
  });

  it('does not keep what is no number', () => {
    begin();
    const root = at('hours');
    answerIn(root, '[name=case-hours]', 'veel');
    expect(stored()?.hours ?? null).toBeNull();
    expect(root.textContent).toContain('Dit is geen getal.');
    answerIn(root, '[name=case-hours]', '4,5');
    expect(stored()?.hours).toBe(4.5);
  });

  it('asks about many hours and takes them, but not more than a week has', () => {
    begin([ACCOUNT], { cases: [wholePlan()] });
    const root = at('hours');
    answerIn(root, '[name=case-hours]', '80');
    expect(one(root, '[data-doubt-hours]').textContent).toContain('Meer dan 60 uur');
    expect(one(root, '.question .done').textContent).toContain('antwoord');
    answerIn(root, '[name=case-hours]', '169');
    expect(textsOf(root, '.question .missing li')).toEqual(['Een week telt 168 uur. Vul minder in.']);
  });

  it('counts the questions as the progress does', () => {
    begin([ACCOUNT], { cases: [wholePlan()] });
    expect(one(at('sign_off'), '.question > .muted').textContent).toBe('Vraag 19 van 19');
    expect(one(at('notes'), '.question > .muted').textContent).toContain('telt niet mee');
    expect(one(at('goal'), '[aria-labelledby=part-plan] > .muted').textContent).toBe(
      '18 van 19 vragen hebben een antwoord.',
    );
  });

  it('shows dated figures beside the groups, and says which may be old', () => {
    begin([ACCOUNT], { cases: [wholePlan({ groups: [{ id: 'older', words: '', missed: '', offline: '' }] })] });
    const root = at('groups');
    const figures = textsOf(root, '.figures dd[data-figure]');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every((text) => /\b20\d\d\b/.test(text))).toBe(true);
    expect(root.textContent).toContain('Dit cijfer kan verouderd zijn');
  });
});

describe('the gate', () => {
  it('opens a signed plan with one click', () => {
    begin([ACCOUNT], { cases: [signedPlan()] });
    const root = at('goal');
    click(root, '[name=open-channel]');
    expect(account()?.state).toBe('open');
  });

  it('asks a new yes for a plan that changed after it', () => {
    begin([ACCOUNT], { cases: [signedPlan()] });
    const root = at('goal');
    answerIn(root, '[name=case-goal]', 'Iets anders');
    expect(root.querySelector('[name=open-channel]')).toBeNull();
    click(root, '.step-list [data-step=sign_off] button');
    expect(root.textContent).toContain('Leg het opnieuw voor.');
    fill(root, '[name=sign-function]', 'algemeen directeur');
    click(root, '[name=sign]');
    const plan = stored();
    expect(plan?.signOff?.of).toBe(plan && fingerprint(plan));
    expect(one(root, '.question').textContent).toContain('Genoteerd door: MV.');
    expect(root.querySelector('[name=open-channel]')).not.toBeNull();
  });

  it('says beside the button why a signature cannot be noted, and refuses one of tomorrow', () => {
    begin([ACCOUNT], { cases: [wholePlan()] });
    const root = at('sign_off');
    const said = () => one(root, '#sign-lacks').textContent;
    const button = one<HTMLButtonElement>(root, '[name=sign]');
    expect([button.disabled, button.getAttribute('aria-describedby'), said()]).toEqual([
      ...[true, 'sign-lacks'],
      'Noteer de functie van wie ja zei.',
    ]);
    fill(root, '[name=sign-function]', 'algemeen directeur');
    fill(root, '[name=sign-at]', isoDay(NOW + DAY));
    expect(said()).toContain('Niemand kan in de toekomst ja gezegd hebben');
    expect(button.disabled).toBe(true);
    fill(root, '[name=sign-at]', isoDay(NOW));
    expect([button.disabled, said()]).toEqual([false, '']);
    fill(root, '[name=sign-function]', '');
  });

  it('has words of its own for a channel that is open', () => {
    begin([{ ...ACCOUNT, state: 'open' }], { cases: [signedPlan()] });
    expect(one(at('goal'), '#part-gate').textContent).toBe('Is het plan in orde?');
  });

  it('says nothing of who noted the yes when nobody said so', () => {
    const plan = signedPlan();
    begin([ACCOUNT], { cases: [{ ...plan, signOff: plan.signOff && { ...plan.signOff, by: '' } }] });
    expect(one(at('sign_off'), '.question').textContent).toContain('Ja van algemeen directeur, op');
    expect(document.body.textContent).not.toContain('Genoteerd door');
  });

  it('lets nobody through on a word', () => {
    begin();
    const root = at('goal');
    fill(root, '[name=override-reason]', 'nu');
    submit(root, '[name=override]');
    expect(state.value.channels.overrides).toEqual([]);
    fill(root, '[name=override-reason]', 'Overstroming: mensen moeten nu iets weten');
    submit(root, '[name=override]');
    expect(state.value.channels.overrides).toMatchObject([{ key: KEY, by: 'MV' }]);
    click(root, '[name=open-channel]');
    expect(account()?.state).toBe('open');
  });
});

describe('looking back', () => {
  it('puts a typed value beside its target and closes only with a verdict, a reason and a decision', () => {
    begin([{ ...ACCOUNT, state: 'open' }], { cases: [signedPlan()] });
    const root = at('goal');
    click(root, '[name=start-evaluation]');
    answerIn(root, '[name=result-t1]', '85');
    expect(one(root, '[data-target=t1]').dataset['result']).toBe('reached');
    submit(root, '[name=close-evaluation]');
    expect(textsOf(root, '.evaluation .missing li')).toHaveLength(3);
    act(() => one<HTMLInputElement>(root, '[name=evaluation-verdict][value=keep]').click());
    answerIn(root, '[name=evaluation-reason]', 'Het werkt');
    click(root, '[name=next-6]');
    answerIn(root, '[name=evaluation-function]', 'algemeen directeur');
    submit(root, '[name=close-evaluation]');
    expect(state.value.channels.evaluations).toMatchObject([{ verdict: 'keep', next: { ownChoice: false } }]);
    expect(state.value.channels.evaluations[0]?.closedAt).not.toBeNull();
    expect(stored()?.evaluateAt).toBe(state.value.channels.evaluations[0]?.next?.at);
    expect(root.textContent).toContain('Vroegere evaluaties');
  });
});

describe('a channel that is kept', () => {
  const due = () =>
    begin([{ ...ACCOUNT, state: 'open' }], {
      cases: [
        signedPlan({ evaluateAt: NOW - DAY, targets: wholePlan().targets.map((it) => ({ ...it, by: NOW - DAY })) }),
      ],
    });
  const judged = (root: HTMLElement): void => {
    click(root, '[name=start-evaluation]');
    act(() => one<HTMLInputElement>(root, '[name=evaluation-verdict][value=keep]').click());
    answerIn(root, '[name=evaluation-reason]', 'Het werkt');
    click(root, '[name=next-6]');
    answerIn(root, '[name=evaluation-function]', 'algemeen directeur');
  };

  it('leads from its notice to the evaluation', () => {
    due();
    const root = at('goal');
    click(root, '[data-attention=evaluation] [name=to-evaluation]');
    expect(document.activeElement).toBe(one(root, '#part-evaluation'));
  });

  it('gets new dates for its targets in the evaluation, and needs no second signature', () => {
    due();
    const root = at('goal');
    judged(root);
    const next = isoDay(state.value.channels.evaluations[0]?.next?.at ?? null);
    expect(one<HTMLInputElement>(root, '[name=renew-by-t1]').value).toBe(next);
    submit(root, '[name=close-evaluation]');
    expect(isoDay(stored()?.targets[0]?.by ?? null)).toBe(next);
    expect(one(root, '.channel-room').dataset['gate']).toBe('open');
    expect(root.querySelector('.matter')).toBeNull();
    expect(root.textContent).toContain('Nieuwe doelen:');
  });

  it('gets the number that is typed, and none that is no number', () => {
    due();
    const root = at('goal');
    judged(root);
    answerIn(root, '[name=renew-to-t1]', 'veel');
    submit(root, '[name=close-evaluation]');
    expect(document.activeElement).toBe(one(root, '[name=renew-to-t1]'));
    expect(state.value.channels.evaluations[0]?.closedAt).toBeNull();
    answerIn(root, '[name=renew-to-t1]', '30');
    expect(one(root, '[data-renewal=t1] .wrong').textContent).toContain('is nu al bereikt');
    answerIn(root, '[name=renew-to-t1]', '90');
    submit(root, '[name=close-evaluation]');
    expect(stored()?.targets).toMatchObject([{ to: 90 }]);
    expect(one(root, '.channel-room').dataset['gate']).toBe('open');
  });

  it('is not decided tomorrow', () => {
    due();
    const root = at('goal');
    judged(root);
    answerIn(root, '[name=evaluation-at]', isoDay(NOW + DAY));
    expect(one(root, '.evaluation .wrong').textContent).toContain('toekomst');
    submit(root, '[name=close-evaluation]');
    expect(state.value.channels.evaluations[0]?.closedAt).toBeNull();
  });
});

describe('the other rooms', () => {
  it('the strategy says in its table what its picture draws', () => {
    begin([ACCOUNT], { cases: [signedPlan()] });
    const root = draw('strategy');
    expect(one(root, '[data-group=families] td[data-aim]').dataset['aim']).toBe('plans');
    expect(root.querySelectorAll('svg path.line')).toHaveLength(1);
    expect(one(root, '.gaps').textContent).toContain('Alleen een slapend kanaal is bedoeld voor: gezinnen');
  });

  it('a figure of the officer takes the place of ours and gives it back', () => {
    begin();
    const root = draw('figures');
    const id = one(root, '[data-figure]').dataset['figure'] ?? '';
    fill(root, `[name="percent-${id}"]`, '37');
    fill(root, `[name="year-${id}"]`, '2025');
    submit(root, `[name="keep-${id}"]`);
    expect(root.textContent).toContain('Noteer waar het cijfer vandaan komt.');
    fill(root, `[name="source-${id}"]`, 'Gemeentemonitor');
    submit(root, `[name="keep-${id}"]`);
    expect(state.value.channels.figures[id]).toMatchObject({ percent: 37, year: 2025, by: 'MV' });
    expect(one(root, `[data-figure="${id}"]`).dataset['own']).toBe('true');
    click(root, `[name="drop-${id}"]`);
    expect(state.value.channels.figures).toEqual({});
  });

  it('a period of silence needs a last day that comes after its first', () => {
    begin();
    const root = draw('figures');
    fill(root, '[name=silence-name]', 'Gemeenteraad 2030');
    fill(root, '[name=silence-from]', '2030-07-01');
    fill(root, '[name=silence-until]', '2030-06-30');
    submit(root, '[name=add-silence]');
    expect(state.value.channels.silences).toEqual([]);
    fill(root, '[name=silence-until]', '2030-10-13');
    submit(root, '[name=add-silence]');
    expect(state.value.channels.silences).toMatchObject([{ name: 'Gemeenteraad 2030' }]);
    expect(state.value.channels.silences[0]?.until).toBeGreaterThan(NOW + DAY);
  });
});
