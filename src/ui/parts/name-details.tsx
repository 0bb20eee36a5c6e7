/** Everything about one name: why its verdict is what it is, the profile that was read, and what can be done. */
import type { ComponentChildren } from 'preact';
import type { Row } from '../../schedule/rows.ts';
import { NameActions } from './name-actions.tsx';
import { ProfileFacts } from './profile.tsx';
import { Reasons } from './reasons.tsx';
import { say } from './say.ts';

interface Props {
  row: Row;
  municipality: string;
  /** Stands beside the claim. */
  children?: ComponentChildren;
}

export const NameDetails = ({ row, municipality, children }: Props) => {
  const { verdict } = row.reading;
  return (
    <div class="name-details">
      {!row.breach && verdict.is === 'taken' && row.whose && <p>{say(`whose_${row.whose}_why`)}</p>}
      {verdict.is === 'taken' && verdict.profile && <ProfileFacts profile={verdict.profile} />}
      <Reasons row={row} />
      <NameActions row={row} municipality={municipality}>
        {children}
      </NameActions>
    </div>
  );
};
