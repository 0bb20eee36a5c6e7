/** From a free name to an account that stands, step by step: what to have ready, what to do, what to finish. */
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../../browser/messages.ts';
import { PHASES } from '../../../../register/claim-steps.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { HandleText } from '../../../parts/handle-text.tsx';
import { platformName } from '../../../parts/platform-name.ts';
import { say } from '../../../parts/say.ts';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { visible } from '../../../parts/visible.ts';
import { language, state, watched } from '../../../store.ts';
import { focusHeading } from '../../heading.tsx';
import { detail } from '../../route.ts';
import { CopyButton } from '../copy-text.tsx';
import { Screen } from '../screen.tsx';
import { type Claimed, claimedAt } from './claim-name.ts';
import { ClaimResult, ClaimStart } from './claim-result.tsx';
import { isOpen } from './claim-situation.ts';
import { ClaimStands } from './claim-stands.tsx';
import { ClaimStepList } from './claim-step-list.tsx';
import { ClaimTexts } from './claim-texts.tsx';

const nowWords = ({ situation, claim, account, platform }: Claimed): string => {
  const name = platformName(platform, say);
  const date = (at: number | null | undefined): string => (at == null ? '' : dateWords(at, language.value));
  switch (situation) {
    case 'begun':
      return say('guide_now_begun', date(claim?.startedAt));
    case 'held':
      return account?.claimedAt == null ? say('guide_now_held') : say('guide_now_held_since', date(account.claimedAt));
    default:
      return say(`guide_now_${situation}`, name);
  }
};

const Ours = ({ claimed: { town, platform, handle } }: { claimed: Claimed }) => (
  <button
    type="button"
    name="ours"
    onClick={() =>
      send({
        do: 'ours',
        by: state.value.settings.initials,
        municipality: town.municipality.id,
        platform: platform.id,
        handle,
      })
    }
  >
    {say('button_ours')}
  </button>
);

/** The name itself, and how things stand with it. */
const Name = ({ claimed }: { claimed: Claimed }) => {
  const { handle, row, situation } = claimed;
  return (
    <section class="claim-name" aria-label={say('guide_name')} data-situation={situation}>
      <p class="name-to-claim">
        <HandleText handle={handle} />
        <CopyButton name="copy-handle" text={handle} of={visible(handle)} />
      </p>
      {situation !== 'held' && <VerdictMark row={row} />}
      <p role="status" class="notice">
        {nowWords(claimed)}{' '}
        {!isOpen(situation) && situation !== 'ours' && <a href="#names">{say('guide_other_name')}</a>}
      </p>
      {situation === 'ours' && <Ours claimed={claimed} />}
      {situation === 'refused' && <ClaimStart claimed={claimed} again />}
    </section>
  );
};

const Phases = ({ claimed }: { claimed: Claimed }) => {
  const [before, during, after] = PHASES;
  return (
    <>
      <ClaimStepList platform={claimed.platform.id} phase={before} />
      <ClaimStepList platform={claimed.platform.id} phase={during}>
        <ClaimStart claimed={claimed} />
        <ClaimResult claimed={claimed} />
      </ClaimStepList>
      <ClaimStepList platform={claimed.platform.id} phase={after} />
    </>
  );
};

/** What is finished stays to be read; what is left comes first. */
const Finishing = ({ claimed }: { claimed: Claimed }) => {
  const [before, during, after] = PHASES;
  return (
    <>
      <ClaimStands claimed={claimed} />
      <ClaimStepList platform={claimed.platform.id} phase={after} />
      <details>
        <summary>{say('guide_earlier')}</summary>
        <ClaimStepList platform={claimed.platform.id} phase={before} />
        <ClaimStepList platform={claimed.platform.id} phase={during} />
      </details>
    </>
  );
};

/** The button that was pressed may be gone with what it changed: the focus then goes to the heading. */
const useProgress = ({ situation }: Claimed): void => {
  const before = useRef(situation);
  useEffect(() => {
    if (before.current !== situation && document.activeElement === document.body) focusHeading();
    before.current = situation;
  }, [situation]);
};

const Guide = ({ claimed }: { claimed: Claimed }) => {
  useProgress(claimed);
  return (
    <>
      <Name claimed={claimed} />
      {isOpen(claimed.situation) && (
        <>
          {claimed.situation === 'held' ? <Finishing claimed={claimed} /> : <Phases claimed={claimed} />}
          <ClaimTexts claimed={claimed} />
        </>
      )}
    </>
  );
};

export const ClaimAssistant = () => {
  const claimed = watched.value && claimedAt(watched.value, detail.value);
  if (!claimed)
    return (
      <Screen title={say('guide_title')} lead={say('guide_explain')}>
        <p class="notice">
          {say('guide_no_name')} <a href="#names">{say('guide_to_names')}</a>
        </p>
      </Screen>
    );
  return (
    <Screen
      key={claimed.row.key}
      title={say('guide_title_of', visible(claimed.handle), platformName(claimed.platform, say))}
      lead={say('guide_explain')}
    >
      <Guide claimed={claimed} />
    </Screen>
  );
};
