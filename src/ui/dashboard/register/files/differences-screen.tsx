/** Everything on which two registers differ, account by account: both values side by side, and a person chooses. */
import { signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { send } from '../../../../browser/messages.ts';
import type { OpenDifference } from '../../../../register/merge-accounts.ts';
import { type SecretKind, secretIn, secretKey } from '../../../../register/secret.ts';
import { say } from '../../../parts/say.ts';
import { language, state, watched } from '../../../store.ts';
import { focusHeading } from '../../heading.tsx';
import { placeOf } from '../place.ts';
import { Screen } from '../screen.tsx';
import { accountName, columnWords } from '../words.ts';
import { type Chosen, choosing, countOf, type Differing, differingIn } from './differences.ts';
import { LongList } from './long-list.tsx';
import { wholeValue } from './value-text.ts';

/** What was chosen and not saved yet, by account; kept while the tab is open. */
const drafts = signal<Readonly<Record<string, Chosen>>>({});
/** What was said last, and under which account. */
const told = signal<{ key: string; words: string } | null>(null);

const draftOf = (key: string): Chosen => drafts.value[key] ?? {};

const choose = (key: string, field: OpenDifference['field'], json: string): void => {
  drafts.value = { ...drafts.value, [key]: { ...draftOf(key), [field]: json } };
};

/** So long that it scrolls in its place, and the keyboard has to get there. */
const LONG = 1_000;

const Value = ({ json, field }: Pick<OpenDifference, 'field'> & { json: string }) => {
  const words = wholeValue(field, json, say, language.value);
  return (
    <bdi class="difference-value" tabIndex={words.length > LONG ? 0 : undefined}>
      {words}
    </bdi>
  );
};

const Choice = ({ of, open: { field, main, others } }: { of: string; open: OpenDifference }) => {
  const id = useId();
  const secret = (json: string): SecretKind | null => secretIn(json)?.kind ?? null;
  return (
    <fieldset class="difference" data-field={field}>
      <legend>{columnWords(field, say)}</legend>
      <div class="difference-values">
        {[main, ...others].map((json, index) => {
          const kind = secret(json);
          return (
            <label key={json}>
              <input
                type="radio"
                name={`choose-${id}`}
                value={index}
                checked={draftOf(of)[field] === json}
                disabled={kind !== null}
                onChange={() => choose(of, field, json)}
              />
              <span>
                {kind ? <span class="wrong">{say(secretKey(kind))}</span> : <Value json={json} field={field} />}
                {index === 0 && <small class="muted">{say('files_now')}</small>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

/** Sends what was chosen; what was not stays open. */
const save = (one: Differing): void => {
  const commands = choosing(one, draftOf(one.key));
  for (const command of commands) send(command);
  const words =
    commands.length > 0
      ? say('files_chosen', commands.length, accountName(one.account, say))
      : say('files_choose_first');
  told.value = { key: one.key, words };
  drafts.value = { ...drafts.value, [one.key]: {} };
};

const headingId = (key: string): string => `difference-${key.replace(/[^a-z0-9]+/gi, '-')}`;

const Account = ({ one }: { one: Differing }) => (
  <form
    class="stack difference-account"
    data-account={one.key}
    onSubmit={(event) => {
      event.preventDefault();
      save(one);
    }}
  >
    <h2 id={headingId(one.key)} tabIndex={-1}>
      <bdi>{accountName(one.account, say)}</bdi>
    </h2>
    {one.open.map((open) => (
      <Choice key={open.field} of={one.key} open={open} />
    ))}
    <p class="actions">
      <button type="submit" name="save-differences">
        {say('files_save_choice')}
        <span class="unseen"> {accountName(one.account, say)}</span>
      </button>
      <a href={placeOf(one.key)}>{say('files_to_card')}</a>
      {told.value?.key === one.key && <span class="muted">{told.value.words}</span>}
    </p>
  </form>
);

/** When the account that was saved leaves the list, the one that comes in its place takes the focus. */
const useFocusOnNext = (keys: readonly string[]): void => {
  const before = useRef(keys);
  useEffect(() => {
    const saved = told.value?.key;
    const at = saved === undefined ? -1 : before.current.indexOf(saved);
    before.current = keys;
    if (saved === undefined || at < 0 || keys.includes(saved)) return;
    const next = keys[Math.min(at, keys.length - 1)];
    const heading = next === undefined ? null : document.getElementById(headingId(next));
    if (heading) heading.focus();
    else focusHeading();
  }, [keys.join('\n')]);
};

export const DifferencesScreen = () => {
  const differing = differingIn(state.value.accounts, watched.value?.municipality.id ?? '');
  useFocusOnNext(differing.map(({ key }) => key));
  const count = countOf(differing);
  return (
    <Screen title={say('files_differences_title')} lead={say('files_differences_lead')}>
      <p class="sentence" data-differences={count}>
        {count === 0 ? say('files_differences_none') : say('files_differences_count', count, differing.length)}
      </p>
      <p class="unseen" role="status">
        {told.value?.words ?? ''}
      </p>
      {count === 0 ? (
        <p>
          <a href={placeOf(null)}>{say('files_to_register')}</a>
        </p>
      ) : (
        <LongList class="difference-list" items={differing} draw={(one) => <Account key={one.key} one={one} />} />
      )}
    </Screen>
  );
};
