/** What each sign means. */
import { say } from '../parts/say.ts';
import { Sign } from '../parts/sign.tsx';
import type { Look } from '../parts/verdict-words.ts';
import { LOOKS } from './looks.ts';

/** A sign with its word, as they stand at a name. */
export const LegendWord = ({ look }: { look: Look }) => (
  <span class="verdict" data-look={look}>
    <Sign of={look} />
    {say(`verdict_${look}`)}
  </span>
);

export const Legend = () => (
  <details class="legend">
    <summary>{say('names_legend')}</summary>
    <dl class="facts">
      {LOOKS.map((look) => (
        <>
          <dt key={look}>
            <LegendWord look={look} />
          </dt>
          <dd key={`${look} means`}>{say(`names_legend_${look}`)}</dd>
        </>
      ))}
    </dl>
  </details>
);
