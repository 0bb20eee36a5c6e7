/** The buttons of a step: one that does it, and where it must be, one that puts it off. */
import type { Step } from '../../agenda/steps.ts';
import { send } from '../../browser/messages.ts';
import { lookalikePage, openDashboard, openTab } from '../../browser/tabs.ts';
import { platformOf } from '../../platforms/index.ts';
import { accountKey } from '../../register/account.ts';
import type { Alert } from '../../state/state.ts';
import { claim } from '../parts/claim.ts';
import { say } from '../parts/say.ts';
import { state } from '../store.ts';

type Of<K extends Step['kind']> = { step: Extract<Step, { kind: K }> };

/** Alerts about somebody else's account lead to what is kept of it; the page itself opens from there. */
const ABOUT_OTHERS: readonly Alert['kind'][] = ['lookalike', 'altered', 'vanished'];

/** The page the alert is about; where a name has none, the names in the dashboard. */
const view = ({ kind, municipality, platform, handle }: Alert): void => {
  if (ABOUT_OTHERS.includes(kind)) {
    void openDashboard(lookalikePage({ municipality, platform, handle }));
    return;
  }
  const page = handle ? platformOf(platform)?.page(handle) : null;
  void (page ? openTab(page) : openDashboard('names'));
};

const AlertButtons = ({ step: { alert } }: Of<'alert'>) => (
  <>
    {alert.kind !== 'rotten' && (
      <button type="button" class="primary" onClick={() => view(alert)}>
        {say('step_look')}
      </button>
    )}
    <button type="button" onClick={() => send({ do: 'close-alert', alert: alert.id })}>
      {say('step_seen')}
    </button>
  </>
);

const PendingButtons = ({ step }: Of<'claim-pending'>) => {
  const { municipality, platform, handle } = step.claim;
  const own = { municipality, platform, handle };
  const by = state.value.settings.initials;
  return (
    <>
      <button type="button" class="primary" onClick={() => send({ do: 'claimed', by, ...own })}>
        {say('step_succeeded')}
      </button>
      <button type="button" onClick={() => send({ do: 'claim-refused', by, ...own })}>
        {say('step_refused')}
      </button>
      <button type="button" onClick={() => send({ do: 'claim-later', ...own })}>
        {say('button_later')}
      </button>
    </>
  );
};

const PageButton = ({ page, text }: { page: string; text: string }) => (
  <button type="button" class="primary" onClick={() => void openDashboard(page)}>
    {text}
  </button>
);

const VisitButton = ({ step: { municipality, platform, handle } }: Of<'visit'>) => (
  <button type="button" onClick={() => send({ do: 'visited', municipality, platform, handle })}>
    {say('button_done')}
  </button>
);

const ClaimButton = ({ step: { municipality, platform, handle } }: Of<'claim'>) => {
  const known = platformOf(platform);
  if (!known) return null;
  return (
    <button type="button" class="primary" onClick={() => void claim(municipality, known, handle)}>
      {say('button_claim')}
    </button>
  );
};

export const StepButtons = ({ step }: { step: Step }) => {
  switch (step.kind) {
    case 'alert':
      return <AlertButtons step={step} />;
    case 'claim-pending':
      return <PendingButtons step={step} />;
    case 'report':
      return <PageButton page={lookalikePage(step.report)} text={say('step_open_report')} />;
    case 'judge-again':
      return <PageButton page={lookalikePage(step.judgement)} text={say('step_look')} />;
    case 'review':
      return <PageButton page="register/review" text={say('step_begin')} />;
    case 'tend':
      return (
        <PageButton
          page={`channels/${encodeURIComponent(accountKey(step).toWellFormed())}`}
          text={say(step.what === 'evaluation' ? 'step_begin' : 'step_look')}
        />
      );
    case 'backup':
      return <PageButton page="settings/backup" text={say('step_make_backup')} />;
    case 'visit':
      return <VisitButton step={step} />;
    case 'claim':
      return <ClaimButton step={step} />;
  }
};
