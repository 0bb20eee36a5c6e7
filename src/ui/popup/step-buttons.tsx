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

type Of<K extends Step['kind']> = { step: Extract<Step, { kind: K }>; about: string };

/** Several steps have the same button; who hears only the button hears what it is about. */
const About = ({ about }: { about: string }) => <span class="unseen"> {about}</span>;

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

const AlertButtons = ({ step: { alert }, about }: Of<'alert'>) => (
  <>
    {alert.kind !== 'rotten' && (
      <button type="button" class="primary" onClick={() => view(alert)}>
        {say('step_look')}
        <About about={about} />
      </button>
    )}
    <button type="button" onClick={() => send({ do: 'close-alert', alert: alert.id })}>
      {say('step_seen')}
      <About about={about} />
    </button>
  </>
);

const PendingButtons = ({ step, about }: Of<'claim-pending'>) => {
  const { municipality, platform, handle } = step.claim;
  const own = { municipality, platform, handle };
  const by = state.value.settings.initials;
  return (
    <>
      <button type="button" class="primary" onClick={() => send({ do: 'claimed', by, ...own })}>
        {say('step_succeeded')}
        <About about={about} />
      </button>
      <button type="button" onClick={() => send({ do: 'claim-refused', by, ...own })}>
        {say('step_refused')}
        <About about={about} />
      </button>
      <button type="button" onClick={() => send({ do: 'claim-later', ...own })}>
        {say('button_later')}
        <About about={about} />
      </button>
    </>
  );
};

const PageButton = ({ page, text, about }: { page: string; text: string; about: string }) => (
  <button type="button" class="primary" onClick={() => void openDashboard(page)}>
    {text}
    <About about={about} />
  </button>
);

const VisitButton = ({ step: { municipality, platform, handle }, about }: Of<'visit'>) => (
  <button type="button" onClick={() => send({ do: 'visited', municipality, platform, handle })}>
    {say('button_done')}
    <About about={about} />
  </button>
);

const ClaimButton = ({ step: { municipality, platform, handle }, about }: Of<'claim'>) => {
  const known = platformOf(platform);
  if (!known) return null;
  return (
    <button type="button" class="primary" onClick={() => void claim(municipality, known, handle)}>
      {say('button_claim')}
      <About about={about} />
    </button>
  );
};

export const StepButtons = ({ step, about }: { step: Step; about: string }) => {
  switch (step.kind) {
    case 'alert':
      return <AlertButtons step={step} about={about} />;
    case 'claim-pending':
      return <PendingButtons step={step} about={about} />;
    case 'report':
      return <PageButton page={lookalikePage(step.report)} text={say('step_open_report')} about={about} />;
    case 'judge-again':
      return <PageButton page={lookalikePage(step.judgement)} text={say('step_look')} about={about} />;
    case 'review':
      return <PageButton page="register/review" text={say('step_begin')} about={about} />;
    case 'tend':
      return (
        <PageButton
          page={`channels/${encodeURIComponent(accountKey(step).toWellFormed())}`}
          text={say(step.what === 'evaluation' ? 'step_begin' : 'step_look')}
          about={about}
        />
      );
    case 'backup':
      return <PageButton page="settings/backup" text={say('step_make_backup')} about={about} />;
    case 'visit':
      return <VisitButton step={step} about={about} />;
    case 'claim':
      return <ClaimButton step={step} about={about} />;
  }
};
