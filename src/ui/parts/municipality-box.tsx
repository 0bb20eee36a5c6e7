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

const stepFor = (choice: Choice, key: string, choose: () => void, leave: () => void): (() => void) | null => {
  switch (key) {
    case 'ArrowDown':
      return () => choice.move(1);
    case 'ArrowUp':
      return () => choice.move(-1);
    case 'Enter':
      // Once a choice stands, Enter goes on with the form.
      return choice.open.value || !choice.chosen.value ? choose : null;
    case 'Escape':
      // Escape closes the list first, and the popup only when there is no list.
      return choice.open.value ? leave : null;
    default:
      return null;
  }
};

const shut = (choice: Choice): void => {
  choice.open.value = false;
};

export const MunicipalityBox = ({ choice, current = '', labelled = true, onChoose }: Props) => {
  const id = useId();
  const { typed, open, at, refused, chosen, options } = choice;
  const shown = open.value && options.value.length > 0;
  const choose = () => {
    // Where a name already stands, Enter on an untouched box asks for nothing.
    if (current && !open.value && typed.value === '') return;
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
        onKeyDown={(event) => {
          const step = stepFor(choice, event.key, choose, current ? choice.clear : () => shut(choice));
          if (!step || event.isComposing) return;
          event.preventDefault();
          step();
        }}
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
