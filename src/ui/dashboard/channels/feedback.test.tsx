// @vitest-environment happy-dom
/** The feedback log: noted, warned about persons without being held back, and told to the public. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { now, state } from '../../store.ts';
import { draw } from '../register/files/drawn.fixture.tsx';
import { anAccount, background, NOW, showRegister } from '../register/files/register.fixture.ts';
import { FeedbackLog } from './feedback.tsx';
import { feedbackFrom, logOf } from './feedback-draft.ts';

let world: ReturnType<typeof background>;
let screen: ReturnType<typeof draw>;

beforeEach(() => {
  now.value = NOW;
  showRegister([anAccount('facebook', 'bibgent', { state: 'open', service: 'Bib' })]);
  world = background();
  screen = draw(FeedbackLog);
});

afterEach(() => {
  screen.leave();
  world.stop();
});

const note = async (texts: Record<string, string>): Promise<void> => {
  await screen.click('[name=feedback-add]');
  for (const [field, text] of Object.entries(texts)) await screen.type(`[name=feedback-${field}]`, text);
};

describe('the feedback log', () => {
  it('keeps a signal, its answer and what changed, without who said it', async () => {
    await note({ service: 'Bib', signal: 'Te vroeg dicht', changed: 'Open tot 19 uur', changedAt: '2026-11-25' });
    await screen.choose('[name=feedback-channel]', 'be:44021 facebook bibgent');
    await screen.click('[name=feedback-keep]');
    const [kept] = state.value.channels.feedback;
    expect(kept).toMatchObject({ service: 'Bib', signal: 'Te vroeg dicht', channel: 'be:44021 facebook bibgent' });
    expect(kept?.id).not.toBe('');
    expect(screen.all('[data-feedback-form]')).toHaveLength(0);
    expect(screen.text('[data-feedback]')).toContain('Open tot 19 uur');
    expect(screen.all('.talk-services tbody tr')).toHaveLength(1);
    expect(document.activeElement).toBe(screen.one('[name=feedback-add]'));
  });

  it('offers the services that the register knows', async () => {
    await screen.click('[name=feedback-add]');
    expect(screen.all<HTMLOptionElement>('#feedback-services option').map((one) => one.value)).toEqual(['Bib']);
    await screen.click('[name=feedback-leave]');
  });

  it('warns while a telephone number is typed, and keeps it all the same', async () => {
    await note({ signal: 'Bel terug op 0475 12 34 56' });
    expect(screen.text('[data-personal]')).toContain('lijkt een telefoonnummer');
    await screen.click('[name=feedback-keep]');
    expect(state.value.channels.feedback).toHaveLength(1);
  });

  it('warns about a name without a title, in the form as in the text for the public', async () => {
    await note({ signal: 'Jan Peeters ziet te weinig', changed: 'Nieuwe lamp' });
    expect(screen.text('[data-personal]')).toContain('‘Jan Peeters’ lijkt een naam');
    await screen.click('[name=feedback-keep]');
    expect(screen.text('[data-doubts]')).toContain('‘Jan Peeters’ lijkt een naam');
  });

  it('never keeps what may be a password, and says so', async () => {
    await note({ signal: 'Het wachtwoord: Zomer2026!' });
    expect(screen.one('[name=feedback-signal]').getAttribute('aria-invalid')).toBe('true');
    await screen.click('[name=feedback-keep]');
    expect(world.sent).toEqual([]);
    await screen.click('[name=feedback-leave]');
  });

  it('asks for what people said before it keeps anything', async () => {
    await note({ service: 'Bib' });
    await screen.click('[name=feedback-keep]');
    expect(world.sent).toEqual([]);
    expect(screen.one('[name=feedback-signal]').getAttribute('aria-invalid')).toBe('true');
    await screen.click('[name=feedback-leave]');
  });

  it('changes a line in its place, and throws one away after a second click', async () => {
    await note({ signal: 'Te donker' });
    await screen.click('[name=feedback-keep]');
    await screen.click('[name=feedback-edit]');
    await screen.type('[name=feedback-answer]', 'We kijken het na');
    await screen.click('[name=feedback-keep]');
    expect(state.value.channels.feedback.map(({ signal, answer }) => [signal, answer])).toEqual([
      ['Te donker', 'We kijken het na'],
    ]);
    await screen.click('[name=feedback-drop]');
    await screen.click('[name=feedback-drop-sure]');
    expect(state.value.channels.feedback).toEqual([]);
  });

  it('makes a text for the public of what changed, and names what may be about a person', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await note({ signal: 'Meneer Janssens ziet te weinig', changed: 'Nieuwe lamp' });
    await screen.click('[name=feedback-keep]');
    await screen.click('[name=copy-feedback-text]');
    expect(copied.mock.lastCall?.[0]).toBe(
      'Jullie zeiden, wij deden\n\nJullie zeiden: Meneer Janssens ziet te weinig\nWij deden: Nieuwe lamp',
    );
    expect(screen.text('[data-doubts]')).toContain('lijkt een naam');
    expect(screen.all('[name=feedback-language] option')).toHaveLength(4);
  });
});

const OWN = { id: 'a', municipality: 'be:44021' };

describe('a line of the log', () => {
  const draft = { service: '', signal: 'x', answer: '', changed: '', at: '2026-11-25', changedAt: '', channel: '' };

  it('is refused with an impossible day, or a change before its signal', () => {
    expect(feedbackFrom({ ...draft, at: '2026-02-30' }, OWN, NOW)).toEqual({ wrong: { at: 'day' } });
    expect(feedbackFrom({ ...draft, changedAt: '2026-11-24' }, OWN, NOW)).toEqual({ wrong: { changedAt: 'before' } });
    expect(feedbackFrom({ ...draft, at: '2026-12-30' }, OWN, NOW)).toEqual({ wrong: { at: 'future' } });
    expect(feedbackFrom({ ...draft, changedAt: '2026-12-30' }, OWN, NOW)).toEqual({ wrong: { changedAt: 'future' } });
    expect(feedbackFrom({ ...draft, signal: ' ' }, OWN, NOW)).toEqual({ wrong: { signal: 'needed' } });
  });

  it('belongs to the municipality on whose account it came in, or where it was noted; an old one to all', () => {
    const one = { id: '', at: 1, service: '', signal: '', answer: '', changed: '', changedAt: null };
    const log = [
      { ...one, municipality: '', channel: '' },
      { ...one, municipality: 'be:44021', channel: '' },
      { ...one, municipality: 'be:11002', channel: '' },
      { ...one, municipality: 'be:44021', channel: 'be:44021 x gent' },
      { ...one, municipality: 'be:44021', channel: 'be:11002 x antwerpen' },
    ];
    const [old, noted, , account] = log;
    expect(logOf(log, 'be:44021')).toEqual([old, noted, account]);
  });
});
