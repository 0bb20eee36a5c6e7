/** A step of the agenda in words: what to do, and why in one line. */
import type { Step } from '../../agenda/steps.ts';
import { platformOf } from '../../platforms/index.ts';
import { platformName } from '../parts/platform-name.ts';
import type { Say } from '../parts/say.ts';
import { visible } from '../parts/visible.ts';

type Words = { what: string; why: string | null };

export const nameOfPlatform = (id: string, say: Say): string => {
  const platform = platformOf(id);
  return platform ? platformName(platform, say) : visible(id);
};

const alertWords = ({ alert: { kind, handle, platform } }: Extract<Step, { kind: 'alert' }>, say: Say): Words => {
  const args = [visible(handle), nameOfPlatform(platform, say)];
  return {
    what: say(`alert_${kind}_title`, ...args),
    why: `${say(`alert_${kind}_why`, ...args)} ${say(`alert_${kind}_todo`, ...args)}`,
  };
};

/** A renewal is no visit: a domain name is paid for, not signed in to. */
const isRenewal = (platform: string): boolean => platformOf(platform)?.inactivity.clock === 'renewal';

const visitWords = (step: Extract<Step, { kind: 'visit' }>, say: Say, date: (at: number) => string, now: number) => {
  const { platform, dueAt, ownChoice } = step;
  const [handle, name] = [visible(step.handle), nameOfPlatform(platform, say)];
  if (isRenewal(platform)) return { what: say('step_renew', handle), why: say('step_renew_why') };
  const what = dueAt > now ? say('step_visit', name, date(dueAt)) : say('step_visit_late', name);
  return { what, why: say(ownChoice ? 'step_visit_why_own' : 'step_visit_why', handle, name) };
};

/**
 * The words of a step.
 * @param date writes a moment as a date
 * @param now epoch milliseconds; a term that has passed is told in other words
 */
export const stepWords = (step: Step, say: Say, date: (at: number) => string, now: number): Words => {
  switch (step.kind) {
    case 'alert':
      return alertWords(step, say);
    case 'visit':
      return visitWords(step, say, date, now);
    case 'report': {
      const { handle, platform } = step.report;
      const sent = step.report.steps.length > 0;
      return {
        what: say(sent ? 'step_report' : 'step_report_begun', visible(handle), nameOfPlatform(platform, say)),
        why: sent ? say('step_report_why', date(step.dueAt)) : null,
      };
    }
    case 'judge-again': {
      const { handle, platform, at } = step.judgement;
      return {
        what: say('step_judge_again', visible(handle), nameOfPlatform(platform, say)),
        why: say('step_judge_again_why', date(at)),
      };
    }
    case 'review':
      return { what: say('step_review'), why: say('step_review_why') };
    case 'tend': {
      const name = `${nameOfPlatform(step.platform, say)} · ${visible(step.handle)}`;
      return { what: say(`attention_${step.what}`, name), why: say(`attention_${step.what}_todo`) };
    }
    case 'backup':
      return {
        what: say('step_backup'),
        why: step.since === null ? say('step_backup_never') : say('step_backup_why', date(step.since)),
      };
    case 'claim-pending': {
      const { handle, platform } = step.claim;
      return {
        what: say('step_pending', visible(handle), nameOfPlatform(platform, say)),
        why: say('step_pending_copied'),
      };
    }
    case 'claim': {
      const key = step.strength === 'sure' ? 'step_claim' : 'step_claim_likely';
      return { what: say(key, visible(step.handle), nameOfPlatform(step.platform, say)), why: null };
    }
  }
};
