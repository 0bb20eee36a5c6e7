/** What a command must look like when it comes in: the background hears no sentence that it does not know. */
import * as v from 'valibot';
import { CLASSES } from '../impersonation/class.ts';
import { MERGED } from '../register/merge-fields.ts';
import { ANSWERS } from '../register/review-due.ts';
import { findingShape } from '../verdict/stored.ts';
import { accountEdit, accountShape } from './account-shape.ts';
import { channelParts } from './channel-shapes.ts';
import type { Command } from './command.ts';
import { lookalikeShape, websiteShape } from './kept.ts';
import { guard, municipality, officeHolder, settings, stateShape } from './shape.ts';
import { mergerShape } from './sitting-shapes.ts';

/** How long a text may be is the document's own affair: there, a person is told. */
const text = v.string();
const texts = v.array(text);
const moment = v.pipe(v.number(), v.finite());
const own = { municipality: text, platform: text, handle: text };
const person = v.object({ role: text, name: text });
const { case: plan, override, evaluation, dialogue, feedback, silence, figure } = channelParts;

/** Names beside `do`; the sentence of each is the one in `command.ts`. */
const plain = {
  watch: { municipality },
  unwatch: { municipality: text },
  select: { municipality: text },
  check: { municipality: text },
  'check-one': { platform: text, handle: text },
  stop: { municipality: text },
  name: { change: v.picklist(['add', 'drop', 'restore', 'up', 'down']), shown: texts, ...own },
  saw: {
    ...{ platform: text, handle: text, initials: text, address: text, excerpt: text },
    saw: v.picklist(['exists', 'absent', 'unclear', 'refused']),
  },
  claim: own,
  claimed: { by: text, ...own },
  'claim-refused': { by: text, ...own },
  'claim-later': own,
  ours: { by: text, ...own },
  judge: { decided: v.nullable(v.picklist([...CLASSES, 'service', 'unrelated'])), by: text, note: text, ...own },
  unjudge: own,
  point: { address: text, how: v.picklist(['pasted', 'page']), by: text, name: text, about: text, ...own },
  unpoint: own,
  captured: { file: text, sha256: text, by: text, ...own },
  opened: {},
  'backed-up': {},
  'office-holder': { holder: officeHolder },
  'forget-office-holder': { holder: text },
  guard: { municipality: text, guard: v.partial(guard) },
  website: { municipality: text, website: v.nullable(text) },
  patrol: { municipality: text },
  'read-site': { municipality: text },
  'read-feed': { account: text },
  'forget-account': own,
  visited: own,
  'close-alert': { alert: text },
  'snooze-alert': { alert: text, days: moment },
  set: { settings: v.partial(settings) },
  import: {
    state: stateShape,
    found: v.object({
      findings: v.array(findingShape),
      lookalikes: v.array(lookalikeShape),
      websites: v.array(websiteShape),
    }),
  },
  erase: {},
} as const satisfies Partial<Record<Command['do'], v.ObjectEntries>>;

/** Commands that come in several kinds, by what `change` says. */
const changes = {
  report: {
    open: { id: text, subject: v.object({ class: v.picklist(['impersonation', 'fraud']), ...own }) },
    step: { id: text, rung: text, reference: text },
    answer: { id: text, rung: text, answer: text },
    close: { id: text, outcome: v.picklist(['removed', 'changed', 'refused', 'dropped']), note: text },
  },
  register: {
    enter: { accounts: v.array(accountShape) },
    edit: { fields: accountEdit, ...own },
    move: { to: accountShape.entries.state, by: text, reason: text, ...own },
    undo: own,
    choose: { field: v.picklist(MERGED), json: text, ...own },
  },
  channel: {
    case: { case: plan },
    'drop-case': { key: text },
    override: { key: text, override },
    evaluation: { evaluation },
    dialogue: { dialogue },
    'drop-dialogue': { key: text, period: text },
    feedback: { feedback },
    'drop-feedback': { id: text },
    silence: { silence },
    'drop-silence': { id: text },
    figure: { id: text, figure: v.nullable(figure) },
    hours: { municipality: text, count: v.nullable(moment) },
    inhabitants: { municipality: text, count: v.nullable(moment) },
  },
  handover: {
    open: { municipality: text, person, by: text },
    done: { id: text, task: text, by: text },
    undone: { id: text, task: text, by: text },
    close: { id: text, replacements: v.record(text, person) },
  },
  review: {
    start: { municipality: text },
    answer: { municipality: text, account: text, answer: v.picklist(ANSWERS) },
    'take-back': { municipality: text, account: text },
    close: { municipality: text },
  },
  merger: {
    plan: { merger: mergerShape },
    done: { id: text, line: text, by: text },
    undone: { id: text, line: text, by: text },
    when: { id: text, line: text, days: moment },
    drop: { id: text },
  },
} as const satisfies Partial<Record<Command['do'], Record<string, v.ObjectEntries>>>;

/** Every command there is, by what it does. */
export const COMMANDS: readonly Command['do'][] = [...Object.keys(plain), ...Object.keys(changes)] as Command['do'][];

/** What stands in a table under a key; what every object inherits does not. */
const under = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

/** What a message of this kind must hold; undefined when there is no such command. */
const entriesOf = (message: object): v.ObjectEntries | undefined => {
  const what: unknown = Reflect.get(message, 'do');
  const kinds = under<Readonly<Record<string, v.ObjectEntries>>>(changes, what);
  if (!kinds) return under<v.ObjectEntries>(plain, what);
  const entries = under(kinds, Reflect.get(message, 'change'));
  return entries && { change: text, ...entries };
};

/**
 * The command in a message.
 * @param message anything at all
 * @returns the command with nothing beside what it needs, or null
 */
export const asCommand = (message: unknown): Command | null => {
  if (typeof message !== 'object' || message === null) return null;
  const entries = entriesOf(message);
  const result = entries && v.safeParse(v.object({ do: text, ...entries }), message);
  // The tables above are held against the type; a schema made while running has lost it.
  return result?.success ? (result.output as unknown as Command) : null;
};
