/** What is the matter with an account: what two registers differ on, and where it is weak. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { weakKey, weaknesses } from '../../../register/custody.ts';
import { type OpenDifference, openDifferences } from '../../../register/merge-accounts.ts';
import { secretIn, secretKey } from '../../../register/secret.ts';
import { say } from '../../parts/say.ts';
import { language, now } from '../../store.ts';
import { CardSection } from './card-section.tsx';
import type { Edited } from './field.tsx';
import { columnWords, valueWords } from './words.ts';

const DifferenceLine = ({ account, one: { field, main, others } }: Edited & { one: OpenDifference }) => {
  const said = useSignal('');
  const { municipality, platform, handle } = account;
  const choose = (json: string): void => {
    const secret = secretIn(json);
    said.value = secret ? say(secretKey(secret.kind)) : '';
    if (!secret) send({ do: 'register', change: 'choose', municipality, platform, handle, field, json });
  };
  const words = (json: string): string => valueWords(field, json, say, language.value);
  return (
    <li>
      <h3>{columnWords(field, say)}</h3>
      <p class="muted">{say('register_differs_now', words(main))}</p>
      <p class="actions">
        {[main, ...others].map((json) => (
          <button key={json} type="button" name="choose" onClick={() => choose(json)}>
            {say(json === main ? 'register_differs_keep' : 'register_differs_take', words(json))}
          </button>
        ))}
      </p>
      <p class="wrong" role="status">
        {said.value}
      </p>
    </li>
  );
};

export const Differences = (edited: Edited) => {
  const open = openDifferences(edited.account);
  if (open.length === 0) return null;
  return (
    <CardSection name="differs" title={say('register_part_differs')}>
      <p class="muted">{say('register_differs_why')}</p>
      <ul class="differences">
        {open.map((one) => (
          <DifferenceLine key={one.field} {...edited} one={one} />
        ))}
      </ul>
    </CardSection>
  );
};

/** Where an account is weak, the most urgent first; nothing where it is not, as far as the register knows. */
export const WeakList = ({ account }: Pick<Edited, 'account'>) => {
  const weak = weaknesses(account, now.value);
  if (weak.length === 0) return null;
  return (
    <ul class="weaknesses">
      {weak.map(({ key, urgency }) => (
        <li key={key} class={urgency}>
          <span class="urgency">{say(`register_urgency_${urgency}`)}</span> <span>{say(weakKey(key))}</span>
        </li>
      ))}
    </ul>
  );
};

export const Weaknesses = ({ account }: Pick<Edited, 'account'>) =>
  weaknesses(account, now.value).length > 0 && (
    <CardSection name="weak" title={say('register_part_weak')}>
      <WeakList account={account} />
    </CardSection>
  );
