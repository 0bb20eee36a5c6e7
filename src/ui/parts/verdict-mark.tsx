/** A verdict at a glance: its sign and its word, and never a colour alone. */
import type { Row } from '../../schedule/rows.ts';
import { say } from './say.ts';
import { Sign } from './sign.tsx';
import { isPending } from './verdict-data.ts';
import { lookOf, verdictWords } from './verdict-words.ts';

interface Props {
  row: Row;
  /** Whether the name is being asked now, if nothing is known of it yet. */
  asking?: boolean;
}

export const VerdictMark = ({ row, asking = false }: Props) => {
  const pending = isPending(row);
  const look = pending ? 'pending' : lookOf(row);
  return (
    <span class="verdict" data-look={look}>
      <Sign of={look} />
      <span class="verdict-word">
        {pending ? say(asking ? 'verdict_pending' : 'verdict_unasked') : verdictWords(row, say)}
      </span>
    </span>
  );
};
