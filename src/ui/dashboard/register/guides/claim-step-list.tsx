/** The steps of one part of a claim, each with who says so and how sure that is. */
import type { ComponentChildren } from 'preact';
import { httpsAddress } from '../../../../municipality/https-address.ts';
import { type ClaimStep, type Phase, stepKey, stepsFor } from '../../../../register/claim-steps.ts';
import { say } from '../../../parts/say.ts';

/** How sure it is, and who says so. */
const Source = ({ step }: { step: ClaimStep }) => {
  const { source, dated, firm } = step;
  const url = URL.parse(source ?? '');
  const link = httpsAddress(source);
  return (
    <small class="source" data-firm={firm}>
      {!firm && <strong>? {say(source ? 'guide_unsure' : 'guide_unconfirmed')} </strong>}
      {url && (
        <>
          {say('guide_source')}{' '}
          {link ? (
            <a href={link.href} target="_blank" rel="noopener noreferrer">
              {link.host}
              <span class="unseen"> {say(stepKey(step))}</span>
            </a>
          ) : (
            url.host
          )}
        </>
      )}
      {dated && ` (${dated})`}
    </small>
  );
};

const isOwnAdvice = ({ source, firm }: ClaimStep): boolean => firm && source === undefined;

interface Props {
  /** The platform's id. */
  platform: string;
  phase: Phase;
  children?: ComponentChildren;
}

export const ClaimStepList = ({ platform, phase, children }: Props) => {
  const steps = stepsFor(platform).filter((one) => one.phase === phase);
  if (steps.length === 0 && !children) return null;
  return (
    <section aria-labelledby={`claim-${phase}`} data-phase={phase}>
      <h2 id={`claim-${phase}`}>{say(`guide_phase_${phase}`)}</h2>
      <ol class="guide-steps">
        {steps.map((step) => (
          <li key={step.id} data-step={step.id}>
            <p>{say(stepKey(step))}</p>
            {!isOwnAdvice(step) && <Source step={step} />}
          </li>
        ))}
      </ol>
      {steps.some(isOwnAdvice) && <p class="source">{say('guide_own_advice')}</p>}
      {children}
    </section>
  );
};
