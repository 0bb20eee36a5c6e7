/** What we propose to say of an account: a help for the eye, never a decision. */
import { proposeClass } from '../../../impersonation/propose.ts';
import type { Entry } from '../../../schedule/entries.ts';
import type { Choice } from './choices.ts';

export type Proposal = {
  choice: Choice;
  /** The account asks for something: the person is pointed at the class after this one, which only she may give. */
  asks: boolean;
};

/** The choice we propose. The gravest class is never proposed: that word is a person's. */
export const proposalOf = ({
  standing,
  likeness,
  profile,
  handle,
}: Pick<Entry, 'standing' | 'likeness' | 'profile' | 'handle'>): Proposal => {
  const propose = (choice: Choice): Proposal => ({ choice, asks: false });
  if (standing === 'official' || likeness.class === 'official') return propose('ours');
  if (likeness.class === 'service') return propose('service');
  if (likeness.class === 'homonym' || likeness.class === 'unrelated') return propose('unrelated');
  const proposed = proposeClass(likeness, profile ?? { handle });
  return proposed === 'fraud' ? { choice: 'impersonation', asks: true } : propose(proposed);
};
