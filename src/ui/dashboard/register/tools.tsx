/** Further work on the register: each piece has a room of its own at `#register/<id>`, and a link here. */
import { say } from '../../parts/say.ts';
import { placeOf, REVIEW } from './place.ts';
import { lines, printing } from './view.ts';

/** The rooms in the order in which they are offered. The claim of a name begins at that name. */
const TOOLS: readonly { id: string; words: () => string }[] = [
  { id: 'paste', words: () => say('files_paste_title') },
  { id: 'import', words: () => say('files_import_title') },
  { id: 'colleague', words: () => say('files_colleague_title') },
  { id: 'differences', words: () => say('files_differences_title') },
  { id: 'export', words: () => say('files_export_title') },
  { id: 'proof', words: () => say('proofs_title') },
  { id: 'calendar', words: () => say('dates_title') },
  { id: 'handover', words: () => say('leaver_title') },
  { id: 'merger', words: () => say('fusion_title') },
];

/** The whole list is drawn first; the browser's own print command does the same by itself. */
const printAll = (): void => {
  printing.value = true;
  requestAnimationFrame(() => print());
};

/** What needs accounts to work on. */
const WithAccounts = () => (
  <>
    <button type="button" name="print" onClick={printAll}>
      {say('register_print')}
    </button>
    <a class="button" href={placeOf(REVIEW)}>
      {say('register_review')}
    </a>
  </>
);

export const RegisterTools = () => {
  const some = lines.value.length > 0;
  return (
    <section class="tools" aria-labelledby="register-tools">
      <h2 id="register-tools">{say('register_tools')}</h2>
      <p class="actions">
        {some && <WithAccounts />}
        {TOOLS.map(({ id, words }) => (
          <a key={id} class="button" href={placeOf(id)}>
            {words()}
          </a>
        ))}
      </p>
    </section>
  );
};
