/** What a platform says of sleeping accounts, in sentences: how long, what happens then, and who says so. */
import type { Inactivity } from '../../../probe/platform.ts';
import type { Say } from '../../parts/say.ts';

/** A domain name is renewed, an account is signed in to. */
export const doingOf = (inactivity: Inactivity | undefined): 'renew' | 'visit' =>
  inactivity?.clock === 'renewal' ? 'renew' : 'visit';

const periodWords = ({ days, clock, happens }: Inactivity, name: string, say: Say): string[] => {
  if (clock === 'renewal') return [say('register_rule_renewal')];
  if (days !== null) return [say(`register_rule_${clock}`, days, say(`register_rule_${happens}`, name))];
  const none = say('register_rule_none', name);
  return happens === 'unknown' ? [none] : [none, say('register_rule_still', say(`register_rule_${happens}`, name))];
};

/**
 * The rule in sentences.
 * @param inactivity undefined for a platform we do not know
 * @param ownDays how many days our own reminder counts where nobody states a period
 * @returns what the source says, then that the reminder is our own choice where it is, then how firm the source is
 */
export const ruleWords = (inactivity: Inactivity | undefined, name: string, ownDays: number, say: Say): string[] => {
  if (!inactivity) return [say('register_rule_none', name), say('register_rule_own', ownDays)];
  const own = inactivity.days === null ? [say('register_rule_own', ownDays)] : [];
  const weak = !inactivity.firm && inactivity.source !== '' ? [say('register_rule_weak')] : [];
  return [...periodWords(inactivity, name, say), ...own, ...weak];
};
