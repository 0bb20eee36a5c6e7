/** The field by which a file is handed over. */

interface Props {
  name: string;
  label: string;
  hint: string;
  accept: string;
  take: (file: File) => void;
}

export const FileField = ({ name, label, hint, accept, take }: Props) => (
  <p class="field files-field">
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      type="file"
      accept={accept}
      aria-describedby={`${name}-hint`}
      onChange={(event) => {
        const input = event.currentTarget;
        const file = input.files?.[0];
        if (file) take(file);
        // The same file can be chosen again after it was mended.
        input.value = '';
      }}
    />
    <small id={`${name}-hint`} class="muted">
      {hint}
    </small>
  </p>
);
