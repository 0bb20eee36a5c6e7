/** The end of a handover: the register as it will be, what it still lacks, and the button that closes it. */
import { useSignal } from '@preact/signals';
import { send } from '../../../../browser/messages.ts';
import { type Account, accountKey, type Keeper } from '../../../../register/account.ts';
import type { Handover } from '../../../../register/handover.ts';
import { afterHandover, lackKey, openTasks } from '../../../../register/handover-steps.ts';
import { secretKey } from '../../../../register/secret.ts';
import { say } from '../../../parts/say.ts';
import { state } from '../../../store.ts';
import { accountName, keeperWords } from '../words.ts';
import { concernedBy, type Stop } from './leaver.ts';
import { secretAmong } from './secrets.ts';

export type Ending = { handover: Handover; stops: readonly Stop[]; replacements: Readonly<Record<string, Keeper>> };

/** The accounts of a handover as they will be, each with what it lacks; after its end as they are. */
export const outcomeOf = ({ handover, replacements }: Ending): { account: Account; lacks: string[] }[] => {
  const before = state.value.accounts;
  const after = afterHandover(before, handover, replacements);
  return concernedBy(handover, after.accounts, before).map((account) => ({
    account,
    lacks: after.lacks.filter((one) => one.account === accountKey(account)).map((one) => say(lackKey(one.lacks))),
  }));
};

/** The people of an account as a register shows them. */
export const peopleWords = ({
  keeper,
  standIn,
  custody,
}: Account): { keeper: string; standIn: string; inside: string } => ({
  keeper: keeperWords(keeper) || say('tools_nobody'),
  standIn: keeperWords(standIn) || say('tools_nobody'),
  inside:
    custody.administrators
      .map(keeperWords)
      .filter((one) => one !== '')
      .join(', ') || say('tools_nobody'),
});

const COLUMNS = ['account', 'keeper', 'stand_in', 'inside', 'lacks'] as const;

const Row = ({ account, lacks }: { account: Account; lacks: readonly string[] }) => {
  const { keeper, standIn, inside } = peopleWords(account);
  return (
    <tr data-lacks={lacks.length}>
      <th scope="row">
        <bdi>{accountName(account, say)}</bdi>
      </th>
      {[keeper, standIn, inside].map((text, index) => (
        <td key={COLUMNS[index + 1]}>
          <bdi>{text}</bdi>
        </td>
      ))}
      <td>
        {lacks.length === 0 ? (
          <span class="muted">{say('leaver_lacks_nothing')}</span>
        ) : (
          <ul>
            {lacks.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
};

const Afterwards = (ending: Ending) => {
  const closed = ending.handover.closedAt !== null;
  const title = say(closed ? 'leaver_now' : 'leaver_after');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section class="scroll" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`leaver_column_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomeOf(ending).map((one) => (
            <Row key={accountKey(one.account)} {...one} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Close = ({ handover, replacements }: Ending) => {
  const asked = useSignal(false);
  const waiting = openTasks(handover, state.value.accounts).length;
  const secret = secretAmong(Object.values(replacements).flatMap(({ name, role }) => [name, role]));
  const close = (): void => {
    asked.value = true;
    if (waiting === 0 && secret === null)
      send({ do: 'handover', change: 'close', id: handover.id, replacements: { ...replacements } });
  };
  return (
    <>
      <button
        type="button"
        name="close-handover"
        class={waiting === 0 ? 'primary' : ''}
        aria-describedby="close-told"
        onClick={close}
      >
        {say('leaver_close')}
      </button>
      <span id="close-told" role="status" class={asked.value && (waiting > 0 || secret) ? 'wrong' : 'muted'}>
        {secret ? say(secretKey(secret)) : waiting > 0 ? say('handover_open_tasks', waiting) : say('leaver_close_hint')}
      </span>
    </>
  );
};

export const HandoverEnd = (ending: Ending) => (
  <section aria-labelledby="leaver-end">
    <h2 id="leaver-end">{say('leaver_end')}</h2>
    {ending.stops.length > 0 && <Afterwards {...ending} />}
    <p class="actions">
      {ending.handover.closedAt === null && <Close {...ending} />}
      <button type="button" name="print" onClick={() => print()}>
        {say('leaver_print')}
      </button>
    </p>
  </section>
);
