/** Plays a scene again and again, each time with one trouble at one step, and tells what was wrong in the end. */
import { openDocument } from '../../src/state/migrations.ts';
import { type Asleep, type Computer, openComputer, type Programs, type Trouble } from './computer.ts';
import { textsIn } from './documents/documents.ts';
import type { Scene } from './scenes.ts';

const DAY = 86_400_000;

/** How long the browser is on after a trouble ended, until everything must be well: what came due meanwhile has a day. */
const AFTERWARDS = 1.25 * DAY;

/** What of the outside is mended by somebody in the end: room is made, the line is back, the permission is given. */
const mend = (computer: Computer, trouble: Trouble, scene: Scene): void => {
  const { state } = computer;
  state.full = false;
  state.online = true;
  if (trouble === 'no alarm') computer.quit();
  if (trouble === 'quit' || trouble === 'no alarm') computer.boot();
  if (state.revoked) {
    state.revoked = false;
    computer.fire('added');
  }
  if (scene.visit) computer.send({ do: 'select', municipality: '' });
};

/** A scene that is ready to begin, and what it is when nothing goes wrong: its steps, and how many questions it takes. */
export type Ready = { scene: Scene; programs: Programs; asleep: Asleep; steps: string[]; asked: number };

export const rehearse = async (programs: Programs, scene: Scene): Promise<Ready> => {
  const before = openComputer(programs);
  await scene.prepare(before);
  await before.pass(60_000);
  const asleep = before.asleep();
  const computer = openComputer(programs, asleep);
  scene.begin(computer);
  await computer.pass(scene.takes);
  const steps = [...computer.state.trace];
  await computer.pass(AFTERWARDS);
  const faults = faultsOf(computer, scene, computer.state.asked.length);
  if (faults.length > 0) throw new Error(`Without any trouble: ${faults.join('; ')}`);
  return { scene, programs, asleep, steps, asked: computer.state.asked.length };
};

/** No host is asked more than a handful of questions in any second, whatever went wrong. */
const burst = ({ state }: Computer): number => {
  const times = state.asked.map(({ at, url }) => `${new URL(url).host} ${Math.floor(at / 1_000)}`);
  const counts = new Map<string, number>();
  for (const time of times) counts.set(time, (counts.get(time) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

const MOST_A_SECOND = 6;

/** What of a scene was not done, unless the person was told that it was not and nothing of it is there. */
const undone = (computer: Computer, scene: Scene, texts: ReadonlySet<string>): string[] => {
  const { faults } = computer.state;
  const isTold = faults.has('full') || faults.has('unkept');
  const none = (scene.brought ?? []).every((text) => !texts.has(text));
  const isFile = scene.brought !== undefined || scene.name.startsWith('erasing');
  if (isFile && isTold && none && scene.done(computer).length > 0) return [];
  const missing = (scene.brought ?? []).filter((text) => !texts.has(text)).map((text) => `not brought: ${text}`);
  return [...missing, ...scene.done(computer)];
};

/** What is wrong with how it ended. @param asked how many questions it takes when nothing goes wrong */
const faultsOf = (computer: Computer, scene: Scene, asked: number): string[] => {
  const document = computer.stored()['naamwacht'];
  const opened = openDocument(document);
  const texts = new Set(opened.is === 'good' ? textsIn(opened.state).map(([, text]) => text) : []);
  const { told, vanished, asked: put } = computer.state;
  return [
    ...(opened.is === 'good' || document === undefined ? [] : [`the document is ${opened.is}`]),
    ...scene.typed.filter((text) => !texts.has(text)).map((text) => `lost: ${text}`),
    ...(told.length >= scene.told && told.length <= scene.told + vanished
      ? []
      : [`${told.length} notifications instead of ${scene.told}`]),
    ...(opened.is === 'good' || document === undefined ? undone(computer, scene, texts) : []),
    ...(put.length > 3 * asked + 60 ? [`${put.length} questions, where ${asked} do`] : []),
    ...(burst(computer) > MOST_A_SECOND ? [`${burst(computer)} questions to one host in a second`] : []),
  ];
};

export type Wrong = { step: number; name: string; faults: string[] };

/** Plays one scene with a trouble at one step. */
export const playWith = async (ready: Ready, trouble: Trouble, at: number): Promise<Wrong> => {
  const { programs, asleep, scene, asked } = ready;
  const computer = openComputer(programs, asleep);
  computer.state.ends = false;
  let name = '';
  computer.state.plan = (step, called) => {
    if (step !== at) return null;
    name = called;
    return trouble;
  };
  scene.begin(computer);
  await computer.pass(scene.takes);
  mend(computer, trouble, scene);
  await computer.pass(AFTERWARDS);
  return { step: at, name, faults: faultsOf(computer, scene, asked) };
};
