/** What a decision about an account leads to, and how long it speaks; most accounts that bear our name are left in peace. */
import type { Class, Decided } from './class.ts';

export type LeadsTo = 'keep' | 'contact' | 'disclaimer' | 'let-be' | 'claim' | 'report';

export type Advice = { leadsTo: LeadsTo; warns?: 'backfire' };

/** The two classes that may be reported. */
export type Reportable = Extract<Class, 'impersonation' | 'fraud'>;

/**
 * Parody and fan pages are allowed (blog.pagefreezer.com, "why and how to verify government accounts"). After Bullhead
 * City reported a parody in 2020, its official page was gone for three days (news.yahoo.com, "Arizona city left with
 * nothing but a parody").
 */
export const ADVICE: Readonly<Record<Decided, Advice>> = {
  forgotten: { leadsTo: 'keep' },
  automatic: { leadsTo: 'claim' },
  residents: { leadsTo: 'disclaimer' },
  satire: { leadsTo: 'let-be', warns: 'backfire' },
  critic: { leadsTo: 'let-be', warns: 'backfire' },
  commercial: { leadsTo: 'contact' },
  impersonation: { leadsTo: 'report' },
  fraud: { leadsTo: 'report' },
  service: { leadsTo: 'keep' },
  unrelated: { leadsTo: 'let-be' },
};

/** Whether a person's decision allows a report. @param decided what the person decided */
export const isReportable = (decided: Decided): decided is Reportable => ADVICE[decided].leadsTo === 'report';

/** The keys of what a decision is called and means, what to do, and a warning where there is one. */
export type TriageKeys = { name: string; what: string; todo: string; advice: string; warning: string | null };

/** The message keys that belong to a decision. @param decided what the person decided, or may decide */
export const triageKeys = (decided: Decided): TriageKeys => {
  const { leadsTo, warns } = ADVICE[decided];
  return {
    name: `class_${decided}`,
    what: `class_${decided}_what`,
    todo: `class_${decided}_todo`,
    advice: `advice_${leadsTo.replace('-', '_')}`,
    warning: warns === undefined ? null : `advice_warns_${warns}`,
  };
};

/**
 * The key of a friendly message to the owner of a page, ready to copy.
 * @returns a key whose text takes $1 the municipality, $2 the handle and $3 our official address; null where no message helps
 */
export const askKey = (leadsTo: LeadsTo): 'ask_disclaimer_text' | 'ask_contact_text' | null => {
  if (leadsTo === 'disclaimer') return 'ask_disclaimer_text';
  return leadsTo === 'contact' ? 'ask_contact_text' : null;
};

/** Twelve months in milliseconds: accounts change hands, and a mark against somebody must not stand for ever. */
export const DECISION_SPEAKS = 365 * 86_400_000;

/** When a decision ends and the question is put again. @param at when it was taken, epoch milliseconds */
export const decisionEnds = (at: number): number => at + DECISION_SPEAKS;
