/** One thing that may be looked at or not: a switch, what it does, and who learns what. */
import type { ComponentChildren } from 'preact';
import type { Watched } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { choose, type Look } from './guard-actions.ts';

interface Props {
  town: Watched;
  look: Look;
  /** Why it cannot be turned on; empty when it can. */
  barred?: string;
  children: ComponentChildren;
}

export const Choice = ({ town, look, barred = '', children }: Props) => {
  const on = town.guard[look];
  return (
    <section class="choice" aria-labelledby={`guard-${look}-label`} data-look={look}>
      <label class="toggle">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox carries its state itself
          role="switch"
          name={`guard-${look}`}
          checked={on}
          disabled={barred !== '' && !on}
          aria-describedby={`guard-${look}-why`}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            // It shows what is kept: a prompt that is refused leaves everything as it was.
            event.currentTarget.checked = on;
            void choose(town, look, wanted);
          }}
        />
        <span id={`guard-${look}-label`}>{say(`guard_${look}`)}</span>
        <span class="muted" aria-hidden="true">
          {say(on ? 'guard_on' : 'guard_off')}
        </span>
      </label>
      <p id={`guard-${look}-why`}>
        {say(`guard_${look}_why`)} {barred}
      </p>
      {children}
    </section>
  );
};
