/** What an officer does at the dashboard: goes to a page, fills in fields, hands over files, writes a plan, lets days pass. */
import { fingerprint } from '../../src/channel/sign-off.ts';
import type { State } from '../../src/state/state.ts';
import type { Rig, Screen } from './rig.ts';

const DASHBOARD = 'src/ui/dashboard/index.html';
const DAY = 86_400_000;
const quoted = JSON.stringify;

/** Puts a value in a field and tells the page, as choosing, pasting and picking a day do. */
const put = (screen: Screen, field: string, value: string, events: readonly string[]): Promise<void> =>
  screen.evaluate(
    `{ const field = document.querySelector(${quoted(field)}); field.focus(); field.value = ${quoted(value)};
       for (const one of ${quoted(events)}) field.dispatchEvent(new Event(one, { bubbles: true })); field.blur() }`,
  );

export const paste = async (screen: Screen, field: string, text: string): Promise<void> => {
  await screen.wait(field);
  await put(screen, field, text, ['input']);
};

export const choose = (screen: Screen, field: string, value: string): Promise<void> =>
  put(screen, field, value, ['change']);

/** Hands a file to a field. */
export const give = (screen: Screen, field: string, name: string, text: string): Promise<void> =>
  screen.evaluate(
    `{ const field = document.querySelector(${quoted(field)}); const files = new DataTransfer();
       files.items.add(new File([${quoted(text)}], ${quoted(name)})); field.files = files.files;
       field.dispatchEvent(new Event('change', { bubbles: true })) }`,
  );

/** The text of the file that a button saves. */
export const savedBy = (screen: Screen, button: string): Promise<string> =>
  screen.evaluate(
    `new Promise((done) => { const make = URL.createObjectURL;
       URL.createObjectURL = (blob) => { URL.createObjectURL = make; blob.text().then(done); return make.call(URL, blob) };
       document.querySelector(${quoted(button)}).click() })`,
  );

export const openAt = async (rig: Rig, place: string, until: string): Promise<Screen> => {
  const screen = await rig.openPage(`${DASHBOARD}#${place}`);
  await screen.wait(until);
  return screen;
};

/** The address changes as by a click on the navigation. */
export const goTo = async (screen: Screen, place: string, until: string): Promise<void> => {
  await screen.evaluate(`location.hash = ${quoted(place)}; undefined`);
  await screen.wait(until);
};

/** The day so many days from now, as a date field takes it. */
export const dayIn = (days: number): string => {
  const day = new Date(Date.now() + days * DAY);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

export const stateOf = async (rig: Rig): Promise<State> => (await rig.stored())['naamwacht'] as State;

/** What is said to be missing at the question that is shown. */
export const lacking = (screen: Screen): Promise<string[]> => screen.texts('.question #missing li');

export const toQuestion = async (screen: Screen, step: string): Promise<void> => {
  await screen.click(`.step-list [data-step=${step}] button`);
  await screen.wait(`.question[data-step=${step}]`);
};

/** The answers that are one text, by their question: its field and what is written in it. */
const TEXTS: readonly (readonly [step: string, field: string, text: string])[] = [
  ['message', 'message', 'Vraag het ons, wij zoeken het uit.'],
  ['follows', 'follows-role', 'communicatieambtenaar'],
  ['replaces', 'replaces-role', 'onthaalmedewerker'],
  ['answer_time', 'within', '2'],
  ['outside_hours', 'outsideHours', 'Een bericht zegt wanneer wij er weer zijn.'],
  ['tone', 'tone', 'Warm en kort.'],
  ['moderation', 'moderation', 'Kritiek blijft staan, wat strafbaar is niet.'],
  ['fallback', 'fallback', 'De website en de nieuwsbrief.'],
  ['complaints', 'complaints', 'Het klachtenformulier.'],
  ['stop', 'stop', 'Na twee evaluaties zonder resultaat.'],
];

/** Answers the questions whose answer is a text, and the choices: use, group, privacy. */
export const writePlan = async (screen: Screen): Promise<void> => {
  await toQuestion(screen, 'use');
  await screen.click('[name=case-use][value=participation]');
  await toQuestion(screen, 'groups');
  await screen.click('[name=case-group-young]');
  await toQuestion(screen, 'offline');
  await paste(screen, '[name=case-missed-young]', 'Wie geen telefoon heeft');
  await paste(screen, '[name=case-offline-young]', 'Een infopunt in het jeugdhuis');
  for (const [step, field, text] of TEXTS) {
    await toQuestion(screen, step);
    await paste(screen, `[name=case-${field}]`, text);
  }
  await toQuestion(screen, 'privacy');
  await screen.click('[name=case-privacy][value=no]');
  await paste(screen, '[name=case-privacy-reason]', 'De functionaris is ziek, en antwoordt in mei.');
};

/**
 * Moves everything that is stored back in time, as if so many days had gone by. The yes to a plan holds for its dates as
 * well, so it moves along. No page may be open: it would lay what it just sent over what is stored.
 */
export const letTimePass = async (rig: Rig, days: number): Promise<void> => {
  const back = JSON.stringify(await rig.stored()).replace(/(?<=[:[,])\d{13}(?=[,\]}])/g, (at) =>
    String(Number(at) - days * DAY),
  );
  const stored = JSON.parse(back) as Record<string, unknown> & { naamwacht: State };
  for (const plan of stored.naamwacht.channels.cases)
    if (plan.signOff) Object.assign(plan.signOff, { of: fingerprint(plan) });
  await rig.store(stored);
};
