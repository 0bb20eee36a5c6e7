/** Where events come in. Every listener is added while this module loads, because the worker may die at any moment. */
import { onAlarm } from '../browser/alarms.ts';
import { wokeUp } from '../browser/awake.ts';
import { onCommand } from '../browser/hearing.ts';
import { onStart } from '../browser/lifecycle.ts';
import { onPolicy } from '../browser/managed.ts';
import { onNotificationClick } from '../browser/notifications.ts';
import { onPermissions } from '../browser/permissions.ts';
import { openDashboard } from '../browser/tabs.ts';
import type { Command } from '../state/command.ts';
import { startRound, stopRound } from './round.ts';
import { askUngrantedAgain, drawOrTell, followPolicy, turn } from './turn.ts';

/** Commands after which something may be due. */
const BRINGS_WORK: readonly Command['do'][] = [
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

const hear = async (command: Command): Promise<void> => {
  if (command.do === 'stop' || command.do === 'erase') stopRound();
  await turn(command);
  if (BRINGS_WORK.includes(command.do)) await startRound();
};

/** An alarm that rings so late was slept through. */
const SLEPT = 15 * 60_000;

const wake = async (): Promise<void> => {
  await drawOrTell();
  await startRound();
};

onCommand((command) => void hear(command));
onAlarm((planned) => void (Date.now() - planned > SLEPT ? wokeUp(Date.now()) : Promise.resolve()).then(wake));
onPermissions(() => void askUngrantedAgain().then(startRound));
onNotificationClick(() => void openDashboard('overview'));
onStart(() => void wokeUp(Date.now()).then(followPolicy).then(wake));
onPolicy(() => void followPolicy().then(startRound));
