/** Above the register: which accounts are shown, and in which form. */
import { STATES } from '../../../register/account.ts';
import { say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { Copy } from './copy-button.tsx';
import { type Filter, NO_FILTER } from './sift.ts';
import { filter, lines, services, shape, shown } from './view.ts';
import { columnWords, serviceWords, stateWords } from './words.ts';

const change = (part: Partial<Filter>): void => {
  filter.value = { ...filter.value, ...part };
};

const Search = () => (
  <label>
    <span>{say('register_search')}</span>
    <input
      type="search"
      name="search"
      value={filter.value.text}
      onInput={(event) => change({ text: event.currentTarget.value })}
    />
  </label>
);

interface ChoiceProps {
  name: string;
  column: string;
  value: string;
  options: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
}

const Choice = ({ name, column, value, options, onChoose }: ChoiceProps) => (
  <label>
    <span>{columnWords(column, say)}</span>
    <select name={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{say('names_all')}</option>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.words}
        </option>
      ))}
    </select>
  </label>
);

/** Marks a service in the list of choices, where the empty text stands for all. */
const asChoice = (service: string | null): string => (service === null ? '' : `=${service}`);

const Choices = () => {
  const held = [...new Set(lines.value.map(({ account }) => account.platform))];
  const { platform, service, state } = filter.value;
  return (
    <>
      <Choice
        name="only-platform"
        column="platform"
        value={platform}
        options={held.map((id) => ({ value: id, words: nameOfPlatform(id, say) }))}
        onChoose={(id) => change({ platform: id })}
      />
      <Choice
        name="only-service"
        column="service"
        value={asChoice(service)}
        options={services.value.map((one) => ({ value: asChoice(one), words: serviceWords(one, say) }))}
        onChoose={(one) => change({ service: one === '' ? null : one.slice(1) })}
      />
      <Choice
        name="only-state"
        column="state"
        value={state}
        options={STATES.map((one) => ({ value: one, words: stateWords(one, say) }))}
        onChoose={(one) => change({ state: STATES.find((known) => known === one) ?? '' })}
      />
    </>
  );
};

const ShapeSwitch = () => (
  <fieldset class="switch">
    <legend class="unseen">{say('register_shape')}</legend>
    {(['table', 'cards'] as const).map((one) => (
      <label key={one}>
        <input
          type="radio"
          name="register-shape"
          value={one}
          checked={shape.value === one}
          onChange={() => {
            shape.value = one;
          }}
        />
        <span>{say(`register_shape_${one}`)}</span>
      </label>
    ))}
  </fieldset>
);

export const SiftBar = () => {
  const [count, total] = [shown.value.length, lines.value.length];
  return (
    <search class="sift">
      <Search />
      <Choices />
      <ShapeSwitch />
      <p class="actions">
        <span class="muted" role="status">
          {say('register_shown', count, total)}
        </span>
        {count < total && (
          <button
            type="button"
            onClick={() => {
              filter.value = NO_FILTER;
            }}
          >
            {say('names_show_all')}
          </button>
        )}
        <Copy />
      </p>
    </search>
  );
};
