/** The page the person is looking at, when it is a profile on a known platform: whose it is, and what she sees there. */
import { send } from '../../browser/messages.ts';
import { dateWords } from '../parts/age-words.ts';
import { HandleText } from '../parts/handle-text.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { VerdictMark } from '../parts/verdict-mark.tsx';
import { language, state, watched } from '../store.ts';
import { rows } from './groups.ts';
import { OwnEyes } from './later.tsx';
import { page } from './looked.ts';
import { type PageOn, type Standing, standingOf } from './page-on.ts';

const StandingWords = ({ standing }: { standing: Standing }) => {
  switch (standing.is) {
    case 'ours':
      return <>{say('whose_ours_why')}</>;
    case 'other':
      return <>{say('page_other_since', dateWords(standing.since, language.value))}</>;
    case 'row':
      return <VerdictMark row={standing.row} />;
    case 'unclear':
      return <>{say('page_unclear')}</>;
  }
};

const Whose = ({ on, standing, municipality }: { on: PageOn; standing: Standing; municipality: string }) => {
  const own = { municipality, platform: on.platform.id, handle: on.handle };
  return (
    <>
      {standing.is !== 'ours' && (
        <button type="button" onClick={() => send({ do: 'ours', by: state.value.settings.initials, ...own })}>
          {say('button_ours')}
        </button>
      )}
      {standing.is !== 'ours' && standing.is !== 'other' && (
        <button type="button" onClick={() => send({ do: 'not-ours', ...own })}>
          {say('button_not_ours')}
        </button>
      )}
    </>
  );
};

export const ThisPage = () => {
  const [on, town] = [page.value, watched.value];
  if (!on || !town) return null;
  const standing = standingOf(on, state.value, rows.value);
  return (
    <section class="this-page">
      <h2>
        {say('page_title')}: {platformName(on.platform, say)} <HandleText handle={on.handle} />
      </h2>
      <p>
        <StandingWords standing={standing} />
      </p>
      <div class="actions">
        <Whose on={on} standing={standing} municipality={town.municipality.id} />
      </div>
      <OwnEyes key={on.address} on={on} address={on.address} />
    </section>
  );
};
