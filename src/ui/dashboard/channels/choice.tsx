/** One of several, as radio buttons. */

interface ChoiceProps<Value extends string> {
  name: string;
  legend: string | null;
  value: Value | null;
  options: readonly { value: Value; words: string; hint?: string }[];
  choose: (value: Value) => void;
}

/** One of several, kept at once. */
export const Choice = <Value extends string>({ name, legend, value, options, choose }: ChoiceProps<Value>) => (
  <fieldset aria-labelledby={legend === null ? 'question' : undefined}>
    {legend !== null && <legend>{legend}</legend>}
    {options.map((one) => (
      <label class="tick" key={one.value}>
        <input
          type="radio"
          name={name}
          value={one.value}
          checked={value === one.value}
          onChange={() => choose(one.value)}
        />
        <span>
          {one.words}
          {one.hint && <small class="muted">{one.hint}</small>}
        </span>
      </label>
    ))}
  </fieldset>
);
