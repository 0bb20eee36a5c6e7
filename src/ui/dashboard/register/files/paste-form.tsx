/** The form for many accounts at once: pasted addresses, links from the own website, and what holds for all of them. */
import { say } from '../../../parts/say.ts';
import { accountName } from '../words.ts';
import { PasteField } from './paste-field.tsx';
import { enter, ready, refused, serviceSecret } from './paste-flow.ts';
import { PasteShared } from './paste-shared.tsx';
import { SiteLinks } from './site-links-part.tsx';

/** The name itself is not shown: it may be a password that went astray. */
const Refused = () => {
  const names = refused.value.map(({ platform }) => accountName({ platform, handle: '…' }, say));
  return names.length === 0 ? null : <p class="files-warning">{say('files_paste_secret', names.join(', '))}</p>;
};

export const PasteForm = () => {
  const count = ready.value.length;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <PasteField />
      <SiteLinks />
      <PasteShared />
      <Refused />
      <p class="actions">
        <button
          type="submit"
          name="register-paste-enter"
          class="primary"
          aria-disabled={count === 0 || serviceSecret.value !== null}
        >
          {say('files_enter', count)}
        </button>
      </p>
    </form>
  );
};
