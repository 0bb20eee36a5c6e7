/** Everything about one account of somebody else: what it is, why we think so, what a person says, and what follows. */

import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../schedule/entries.ts';
import { HandleText } from '../../parts/handle-text.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { About } from './about.tsx';
import { CardSteps } from './card-steps.tsx';
import { Compare } from './compare.tsx';
import { Decision } from './decision.tsx';
import { Evidence } from './evidence.tsx';
import { History } from './history.tsx';
import { ReportPart } from './report.tsx';
import { CARD_HEADING, left, told } from './told.ts';
import { ToldLine } from './told-line.tsx';
import { Triage } from './triage.tsx';
import { entries, open } from './view.ts';
import { Why } from './why.tsx';

const Back = () => {
  const waiting = entries.value.filter((one) => one.standing === 'open').length;
  return (
    <p class="actions">
      <button
        type="button"
        name="back"
        onClick={() => {
          told.value = '';
          open(null);
        }}
      >
        {say('lookalikes_back')}
      </button>
      <span class="muted">{say('lookalikes_open', waiting)}</span>
    </p>
  );
};

/** The heading takes the focus, so that people who listen hear whose card it is. */
const CardHeading = ({ entry: { key, platform, platformId, handle } }: { entry: Entry }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    left.value = key;
    heading.current?.focus();
  }, [key]);
  return (
    <h2 ref={heading} id={CARD_HEADING} tabIndex={-1} class="card-heading">
      <HandleText handle={handle} />
      <span class="muted"> · {platform ? platformName(platform, say) : visible(platformId)}</span>
    </h2>
  );
};

export const Card = ({ entry }: { entry: Entry }) => (
  <>
    <Back />
    <ToldLine />
    <article
      key={entry.key}
      class="lookalike-card"
      data-card={entry.key}
      data-platform={entry.platformId}
      data-handle={entry.handle}
      data-standing={entry.standing}
      data-class={entry.decided ?? ''}
    >
      <CardHeading entry={entry} />
      <CardSteps entry={entry} />
      <div class="card-know">
        <About entry={entry} />
        <Why entry={entry} />
      </div>
      <div class="card-say">
        <Decision entry={entry} />
        <Triage entry={entry} />
      </div>
      <div class="card-more">
        <Compare entry={entry} />
        <History entry={entry} />
      </div>
      <div class="card-follow">
        <ReportPart entry={entry} />
        <Evidence entry={entry} />
      </div>
    </article>
  </>
);
