/** What the report to the management team tells, before anybody has decided how much of it fits. */

/** Which way the dialogue went since the period before; `unknown` also where there is too little to say anything. */
export type Trend = 'up' | 'same' | 'down' | 'unknown';

/** What the report tells. Dates are texts, written by the caller in the language of the report. */
export type ReportFacts = {
  town: string;
  period: string;
  madeOn: string;
  by: string;
  /** `why` says in words what makes a name safe, or what threatens it. */
  names: readonly { platform: string; handle: string; standing: 'safe' | 'risk' | 'unsure'; why: string }[];
  /** Accounts that look like ours: what a person decided they are, in words, and what was done. */
  lookalikes: readonly { platform: string; handle: string; kind: string; done: string }[];
  channels: readonly { platform: string; handle: string; goal: string; trend: Trend }[];
  decisions: readonly string[];
  changes: readonly { service: string; signal: string; changed: string }[];
  dates: readonly { on: string; what: string }[];
};

/** In the order of the page. */
export const SECTIONS = ['names', 'lookalikes', 'channels', 'decisions', 'changes', 'dates'] as const;
export type SectionId = (typeof SECTIONS)[number];
