/** What each sign means. */
import { say } from '../parts/say.ts';
import { Sign } from '../parts/sign.tsx';

const LOOKS = ['ours', 'free', 'likely', 'taken', 'unknown', 'impossible'] as const;

export const Legend = () => (
  <details class="legend">
    <summary>{say('names_legend')}</summary>
    <dl class="facts">
      {LOOKS.map((look) => (
        <>
          <dt key={look}>
            <span class="verdict" data-look={look}>
              <Sign of={look} />
              {say(`verdict_${look}`)}
            </span>
          </dt>
          <dd key={`${look} means`}>{say(`names_legend_${look}`)}</dd>
        </>
      ))}
    </dl>
  </details>
);
