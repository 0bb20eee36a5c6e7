/** Every verdict with its sign, what it means, and what a person does about it. */
import { say } from '../../parts/say.ts';

import { LegendWord } from '../legend.tsx';
import { LOOKS } from '../looks.ts';
import { DO } from './content.ts';
import { Line } from './lines.tsx';

export const VerdictTable = ({ caption }: { caption: string }) => (
  <table class="manual-verdicts">
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{say('manual_head_read')}</th>
        <th scope="col">{say('manual_head_means')}</th>
      </tr>
    </thead>
    <tbody>
      {LOOKS.map((look) => (
        <tr key={look}>
          <th scope="row">
            <LegendWord look={look} />
          </th>
          <td>
            <p>{say(`names_legend_${look}`)}</p>
            <p>
              <Line line={DO[look]} />
            </p>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
