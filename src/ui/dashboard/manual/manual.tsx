/** The manual: a quarter of an hour to begin with, one a month, and what to know beside it. Read anywhere, printed on paper. */
import { say } from '../../parts/say.ts';
import { focusHeading, Heading, partHeading, useParts } from '../heading.tsx';
import { PARTS, type Part } from './content.ts';
import { Lines } from './lines.tsx';
import { PlatformGroups } from './platform-groups.tsx';
import { VerdictTable } from './verdict-table.tsx';

/** Following a link to where one is already changes no address, and still leads there. */
const again = (address: string): void => {
  if (location.hash === address) focusHeading();
};

const Contents = () => (
  <section class="manual-contents" aria-labelledby="manual-contents">
    <h2 id="manual-contents">{say('manual_contents')}</h2>
    <ul>
      {PARTS.map(({ id, title }) => (
        <li key={id}>
          <a href={`#manual/${id}`} onClick={() => again(`#manual/${id}`)}>
            {say(title)}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

const Section = ({ part: { id, title, lead, lines, table, content } }: { part: Part }) => (
  <section aria-labelledby={`manual-${id}`}>
    <h2 id={`manual-${id}`} {...partHeading(id)}>
      {say(title)}
    </h2>
    {lead && <p>{say(lead)}</p>}
    {table === 'verdicts' && <VerdictTable caption={say(title)} />}
    {table === 'platforms' && <PlatformGroups />}
    <Lines as={lines} content={content} />
  </section>
);

export const Manual = () => {
  useParts();
  return (
    <article class="manual">
      <Heading>{say('nav_manual')}</Heading>
      <p>{say('manual_lead')}</p>
      <p class="actions">
        <button type="button" name="print-manual" onClick={() => print()}>
          {say('manual_print')}
        </button>
      </p>
      <Contents />
      {PARTS.map((part) => (
        <Section key={part.id} part={part} />
      ))}
    </article>
  );
};
