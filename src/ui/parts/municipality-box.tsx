/** The box in which a municipality is chosen: a combobox with a list (WAI-ARIA 1.2), also for any other name. */
import { useId } from 'preact/hooks';
import type { Municipality } from '../../municipality/municipality.ts';
import type { Choice, Option } from './municipality-choice.ts';
import { say } from './say.ts';

const optionWords = ({ municipality: { name }, alias, kind }: Option): string => {
  if (kind === 'free') return say('municipality_free', name);
  if (alias === null) return name;
  return say(kind === 'former' ? 'municipality_former' : 'municipality_alias', name, alias);
};

interface Props {
  choice: Choice;
  /** Stands in the box while nothing is typed. */
  current?: string;
  /** Whether the label shows beside the box, or is only there for those who listen. */
  labelled?: boolean;
  onChoose?: (municipality: Municipality) => void;
}

const keysOf =
  (choice: Choice, choose: () => void, leave: () => void) =>
  (event: KeyboardEvent): void => {
    const steps: Record<string, () => void> = {
      ArrowDown: () => choice.move(1),
      ArrowUp: () => choice.move(-1),
      Enter: choose,
    };
    // Escape closes the list first, and the popup only when there is no list.
    if (choice.open.value) steps['Escape'] = leave;
    const step = steps[event.key];
    if (!step || event.isComposing) return;
    event.preventDefault();
    step();
  };

const shut = (choice: Choice): void => {
  choice.open.value = false;
};

export const MunicipalityBox = ({ choice, current = '', labelled = true, onChoose }: Props) => {
  const id = useId();
  const { typed, open, at, refused, chosen, options } = choice;
  const shown = open.value && options.value.length > 0;
  const choose = () => {
    const municipality = choice.take();
    if (municipality) onChoose?.(municipality);
  };
  return (
    <div class="box">
      <label for={id} class={labelled ? '' : 'unseen'}>
        {say('municipality_label')}
      </label>
      <input
        id={id}
        name="municipality"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown ? `${id}-${at.value}` : undefined}
        aria-invalid={refused.value !== null}
        aria-describedby={`${id}-said`}
        autocomplete="off"
        spellcheck={false}
        value={typed.value || (open.value ? '' : current)}
        onInput={(event) => choice.type(event.currentTarget.value)}
        onKeyDown={keysOf(choice, choose, current ? choice.clear : () => shut(choice))}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => {
          open.value = true;
        }}
        onBlur={() => {
          shut(choice);
          if (current && refused.value === null) choice.clear();
        }}
      />
      <div class="drop" hidden={!open.value || (labelled && !shown)}>
        <div id={`${id}-list`} role="listbox" aria-label={say('municipality_label')}>
          {options.value.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard on the input, which keeps the focus
            <div
              key={option.municipality.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at.value}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose?.(choice.pick(option.municipality))}
            >
              <bdi>{optionWords(option)}</bdi>
            </div>
          ))}
        </div>
        {!labelled && <p class="muted">{say('municipality_hint')}</p>}
      </div>
      <p id={`${id}-said`} class={refused.value ? 'wrong' : 'muted'} role={refused.value ? 'alert' : undefined}>
        {refused.value ? say(`refusal_${refused.value}`) : labelled && !chosen.value && say('municipality_hint')}
      </p>
      <p class="unseen" role="status">
        {shown && typed.value && say('municipality_found', options.value.filter((one) => one.kind !== 'free').length)}
      </p>
    </div>
  );
};
