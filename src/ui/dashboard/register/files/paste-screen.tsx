/** Many accounts at once: pasted addresses, each recognised while it is typed, and links from the own website. */
import { LiveRegion } from '../../../parts/live-region.tsx';
import { say } from '../../../parts/say.ts';
import { Screen } from '../screen.tsx';
import { accountName } from '../words.ts';
import { PasteField } from './paste-field.tsx';
import { enter, ready, refused, serviceSecret, taking } from './paste-flow.ts';
import { PasteShared } from './paste-shared.tsx';
import { SiteLinks } from './site-links-part.tsx';
import { TakenNote, takenWords } from './taken-note.tsx';

const Enter = () => {
  const count = ready.value.length;
  return (
    <>
      {refused.value.length > 0 && (
        <p class="files-warning">
          {say(
            'files_paste_secret',
            refused.value.map(({ platform }) => accountName({ platform, handle: '…' }, say)).join(', '),
          )}
        </p>
      )}
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
    </>
  );
};

export const PasteScreen = () => {
  const taken = taking.taken.value;
  return (
    <Screen title={say('files_paste_title')} lead={say('files_paste_lead')}>
      <LiveRegion text={taken ? takenWords(taken) : ''} />
      {taken && <TakenNote taken={taken} close={taking.leave} />}
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
        <Enter />
      </form>
    </Screen>
  );
};
