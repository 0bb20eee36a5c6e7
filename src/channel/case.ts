/** The business case of one channel: whom it is for, what it must bring, who answers, and when it stops. */
import { clean } from '../municipality/fold.ts';
import type { Group } from './groups.ts';

/** What a channel can be for: the five uses of "first think, then do" (textz.info, 4 October 2011), or one in own words. */
export const USES = ['participation', 'neighbourhood', 'leisure', 'reporting', 'events', 'own'] as const;
export type Use = (typeof USES)[number];

/** Somebody who answers: the role first, because roles stay when people leave. */
export type Person = { role: string; name: string };

/** Whom the channel is for, who of them is not reached here, and how those are reached without a screen. */
export type CaseGroup = Group & { missed: string; offline: string };

/** One thing the channel must bring, as a sentence: "from 40 to at least 80 % by 1 June". */
export type Target = {
  /** Stays the same while the words change, so that a measured value finds it back. */
  id: string;
  /** The id of a measure, or empty when only own words say what is counted. */
  measure: string;
  /** What is counted, in words that a person can read. */
  words: string;
  /** Where it stands now; null when nobody knows. */
  from: number | null;
  to: number | null;
  unit: string;
  /** Whether `to` must at least be reached, or may at most remain (an answer's hours). */
  aim: 'least' | 'most';
  /** Epoch milliseconds. */
  by: number | null;
};

/** How soon a question gets an answer; days are working days. */
export type AnswerTime = { within: number | null; unit: 'hours' | 'days' };

/** Whether the data protection officer was asked; `no` wants its reason. */
export type Privacy = {
  asked: 'yes' | 'no' | null;
  /** When she was asked, epoch milliseconds. */
  at: number | null;
  /** Her function. */
  by: string;
  reason: string;
};

/** Management's yes to one version of the case: `of` is the fingerprint of what was signed. */
export type SignOff = { function: string; by: string; at: number; of: string };

export type ChannelCase = {
  /** The key of the account, as the register makes it. */
  key: string;
  goal: string;
  use: Use | null;
  ownUse: string;
  groups: CaseGroup[];
  message: string;
  targets: Target[];
  /** Hours a week. */
  hours: number | null;
  follows: Person;
  replaces: Person;
  answerTime: AnswerTime;
  /** What happens with a question outside office hours. */
  outsideHours: string;
  tone: string;
  moderation: string;
  privacy: Privacy;
  /** Where people find the municipality when the platform falls away. */
  fallback: string;
  /** Where a complaint goes: on a platform it is not a formal one. */
  complaints: string;
  /** When the municipality stops with this channel. */
  stop: string;
  /** Epoch milliseconds. */
  evaluateAt: number | null;
  signOff: SignOff | null;
  notes: string;
};

/** A business case in which nothing is filled in yet. @param key the key of the account */
export const emptyCase = (key: string): ChannelCase => ({
  key,
  goal: '',
  use: null,
  ownUse: '',
  groups: [],
  message: '',
  targets: [],
  hours: null,
  follows: { role: '', name: '' },
  replaces: { role: '', name: '' },
  answerTime: { within: null, unit: 'days' },
  outsideHours: '',
  tone: '',
  moderation: '',
  privacy: { asked: null, at: null, by: '', reason: '' },
  fallback: '',
  complaints: '',
  stop: '',
  evaluateAt: null,
  signOff: null,
  notes: '',
});

/** A target of which nothing is filled in. @param id made by the caller, different for each target of a case */
export const emptyTarget = (id: string): Target => ({
  id,
  measure: '',
  words: '',
  from: null,
  to: null,
  unit: '',
  aim: 'least',
  by: null,
});

/** Whether a text says anything: a dash or a dot to get past a field does not. */
export const isFilled = (text: string): boolean => /[\p{L}\p{N}]/u.test(clean(text));

/** A number that can be reckoned with. */
export const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value);
