/** The page the person is looking at, when it is a profile on a known platform: whose it is, and what she sees there. */
import { dateWords } from '../parts/age-words.ts';
import { HandleText } from '../parts/handle-text.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { VerdictMark } from '../parts/verdict-mark.tsx';
import { language, now, state, watched } from '../store.ts';
import { rows } from './groups.ts';
import { page } from './looked.ts';
import { OwnEyes } from './own-eyes.tsx';
import { type Standing, standingOf } from './page-standing.ts';
import { WhosePage } from './whose-page.tsx';

const StandingWords = ({ standing }: { standing: Standing }) => {
  switch (standing.is) {
    case 'ours':
      return <>{say('whose_ours_why')}</>;
    case 'other':
      return (
        <>
          {standing.decided === null
            ? say('page_other_since', dateWords(standing.since, language.value))
            : say('page_decided_since', say(`class_${standing.decided}`), dateWords(standing.since, language.value))}
        </>
      );
    case 'row':
      return <VerdictMark row={standing.row} />;
    case 'unclear':
      return <>{say('page_unclear')}</>;
  }
};

export const ThisPage = () => {
  const [on, town] = [page.value, watched.value];
  if (!on || !town) return null;
  const standing = standingOf(on, state.value, town.municipality.id, rows.value, now.value);
  return (
    <section class="this-page" data-page={on.platform.id} data-page-handle={on.handle} data-standing={standing.is}>
      <h2>
        {say('page_title')}: {platformName(on.platform, say)} <HandleText handle={on.handle} />
      </h2>
      <p>
        <StandingWords standing={standing} />
      </p>
      <WhosePage key={on.address} on={on} town={town} standing={standing} />
      <OwnEyes on={on} address={on.address} />
    </section>
  );
};
