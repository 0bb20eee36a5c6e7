/** The overview: how things stand, what to do, and the names themselves. */
import { say } from '../parts/say.ts';
import { UngrantedNotice } from '../parts/ungranted-notice.tsx';
import { rows } from '../popup/groups.ts';
import { sentenceOf } from '../popup/sentence.ts';
import { watched } from '../store.ts';
import { Agenda } from './agenda.tsx';
import { Heading } from './heading.tsx';
import { Health } from './health.tsx';
import { Matrix } from './matrix-view.tsx';
import { TownsTable } from './towns-table.tsx';
import { asking } from './view.ts';
import { WhoLearns } from './who-learns.tsx';

export const Overview = () => {
  const name = watched.value?.municipality.name ?? '';
  return (
    <>
      <Heading page={say('nav_overview')}>{name}</Heading>
      <p class="sentence">{sentenceOf(rows.value, say)}</p>
      <UngrantedNotice />
      {watched.value?.startedAt === null && <WhoLearns />}
      <Agenda />
      <section aria-labelledby="overview-names">
        <h2 id="overview-names">{say('nav_names')}</h2>
        <Matrix rows={rows.value} asking={asking.value} caption={say('names_caption', name)} />
        <p>
          <a href="#names">{say('overview_to_names')}</a>
        </p>
      </section>
      <TownsTable />
      <Health />
    </>
  );
};
