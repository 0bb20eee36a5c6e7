/** What a person plans, measures and decides about channels. */
import type { ChannelCase } from '../channel/case.ts';
import type { Silence } from '../channel/dates.ts';
import type { Evaluation } from '../channel/evaluation.ts';
import type { Feedback } from '../channel/feedback.ts';
import type { OwnFigure } from '../channel/figures.ts';
import type { Override } from '../channel/gate.ts';
import type { Around } from '../channel/measures.ts';
import type { Counts } from '../channel/post.ts';

/** Counts of one channel over one period: read from an open feed, typed, or imported. Never a text, never a name. */
export type Dialogue = {
  /** The key of the account. */
  key: string;
  /** "2026-03" or "2026-Q1". */
  period: string;
  from: 'feed' | 'typed' | 'import';
  at: number;
  counts: Counts;
  around: Around;
};

export type Channels = {
  cases: ChannelCase[];
  overrides: (Override & { key: string })[];
  evaluations: Evaluation[];
  dialogue: Dialogue[];
  feedback: Feedback[];
  silences: Silence[];
  /** By the id of the figure that is replaced. */
  figures: Record<string, OwnFigure>;
  /** Hours a week that there are for all channels together, by municipality id. */
  hours: Record<string, number>;
  /** How many people live there, by municipality id. */
  inhabitants: Record<string, number>;
};

export const NO_CHANNELS: Channels = {
  cases: [],
  overrides: [],
  evaluations: [],
  dialogue: [],
  feedback: [],
  silences: [],
  figures: {},
  hours: {},
  inhabitants: {},
};
