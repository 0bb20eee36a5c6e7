/** Where events come in. Every listener is added while this module loads, because the worker may die at any moment. */
import { armIfLost, onAlarm } from '../browser/alarms.ts';
import { somebodyLooks, wokeUp } from '../browser/awake.ts';
import { onCommand } from '../browser/hearing.ts';
import { onStart } from '../browser/lifecycle.ts';
import { onPolicy } from '../browser/managed.ts';
import { onNotificationClick } from '../browser/notifications.ts';
import { onPermissions } from '../browser/permissions.ts';
import { openDashboard } from '../browser/tabs.ts';
import type { Command } from '../state/command.ts';
import { followPolicy, openLetters, turn } from './commands.ts';
import { startRound, stopRound } from './round.ts';
import { askUngrantedAgain, daring, drawOrTell } from './turn.ts';

/** Commands after which something may be due. */
const BRINGS_WORK: readonly Command['do'][] = [
  'opened',
  'check',
  'check-one',
  'name',
  'set',
  'watch',
  'import',
  'ours',
  'claimed',
  'point',
  'guard',
  'website',
  'patrol',
  'read-site',
  'read-feed',
  'register',
  'office-holder',
  'forget-office-holder',
];

/** The letters first, among them most likely this very command; what was not posted is only told. */
const hear = async (command: Command, letter: string): Promise<void> => {
  if (command.do === 'stop' || command.do === 'erase') stopRound();
  if (command.do === 'opened') await somebodyLooks();
  const { did, held } = await openLetters(false);
  if (!held.includes(letter)) await turn(command, letter);
  if ([...did, command.do].some((one) => BRINGS_WORK.includes(one))) await startRound();
  else await armIfLost(Date.now());
};

/** An alarm that rings so late was slept through. */
const SLEPT = 15 * 60_000;

/** @param all whether letters may lie about from before the browser was started */
const wake = async (all: boolean): Promise<void> => {
  await openLetters(all);
  await drawOrTell();
  await startRound();
};

const noteSleep = (): Promise<void> => wokeUp(Date.now());

onCommand((command, letter) => void daring(() => hear(command, letter)));
onAlarm((planned) => {
  const slept = Date.now() - planned > SLEPT ? daring(noteSleep) : Promise.resolve();
  void slept.then(() => daring(() => wake(false)));
});
onPermissions(() => void daring(() => askUngrantedAgain().then(startRound)));
onNotificationClick(() => void openDashboard('overview'));
onStart(() => {
  const ready = daring(noteSleep).then(() => daring(followPolicy));
  void ready.then(() => daring(() => wake(true)));
});
onPolicy(() => void daring(() => followPolicy().then(startRound)));
