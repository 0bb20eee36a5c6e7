/** Many accounts at once: pasted addresses, each recognised while it is typed, and links from the own website. */
import { type BulkWrong, bulkKey, type Pasted } from '../../../../register/bulk.ts';
import { secretKey } from '../../../../register/secret.ts';
import { LiveRegion } from '../../../parts/live-region.tsx';
import { say } from '../../../parts/say.ts';
import { watched, websites } from '../../../store.ts';
import { Switch } from '../noted-fields.tsx';
import { Screen } from '../screen.tsx';
import { proposed, services } from '../view.ts';
import { accountName, serviceWords } from '../words.ts';
import { LongList } from './long-list.tsx';
import { isGood } from './paste.ts';
import { enter, pasted, read, ready, refused, service, serviceSecret, taking, visited } from './paste-flow.ts';
import { SiteTicks } from './site-ticks.tsx';
import { TakenNote, takenWords } from './taken-note.tsx';
import { oneLine } from './value-text.ts';

const LONGEST = 100_000;
const SHORT = 90;

/** Nothing has to be mended where the account is in already. */
const isIn = (wrong: BulkWrong): boolean => wrong === 'known' || wrong === 'twice';

const Result = ({ one }: { one: Pasted }) =>
  isGood(one) ? (
    <span data-pasted="good">
      <span aria-hidden="true">✓ </span>
      <bdi>{accountName(one, say)}</bdi>
      <small class="muted">
        <bdi>{oneLine(one.address, SHORT)}</bdi>
      </small>
    </span>
  ) : (
    <span class={isIn(one.wrong) ? 'muted' : 'wrong'} data-pasted={one.wrong}>
      <span aria-hidden="true">{isIn(one.wrong) ? '– ' : '! '}</span>
      {say(bulkKey(one.wrong), oneLine(one.text, SHORT))}
    </span>
  );

const readWords = (): string => {
  const all = read.value;
  const good = all.filter(isGood).length;
  return all.length === 0 ? '' : say('files_paste_read', good, all.length - good);
};

const PasteField = () => (
  <>
    <p class="field wide">
      <label for="register-paste">{say('files_paste_label')}</label>
      <textarea
        id="register-paste"
        name="register-paste"
        rows={6}
        spellcheck={false}
        maxLength={LONGEST}
        aria-describedby="register-paste-hint"
        value={pasted.value}
        onInput={(event) => {
          taking.leave();
          pasted.value = event.currentTarget.value;
        }}
      />
      <small id="register-paste-hint" class="muted">
        {say('files_paste_hint')}
      </small>
    </p>
    <p class={read.value.length > 0 ? 'muted' : 'unseen'} role="status">
      {readWords()}
    </p>
    {read.value.length > 0 && (
      <LongList class="paste-results" items={read.value} draw={(one) => <Result one={one} />} />
    )}
  </>
);

const ServiceField = () => {
  const secret = serviceSecret.value;
  return (
    <p class="field">
      <label for="register-paste-service">{say('files_service')}</label>
      <input
        id="register-paste-service"
        name="register-paste-service"
        list="register-paste-services"
        maxLength={200}
        autocomplete="off"
        value={service.value}
        aria-invalid={secret !== null}
        aria-describedby="register-paste-service-hint"
        onInput={(event) => {
          service.value = event.currentTarget.value;
        }}
      />
      <datalist id="register-paste-services">
        {services.value
          .filter((one) => one !== '')
          .map((one) => (
            <option key={one} value={one}>
              {serviceWords(one, say)}
            </option>
          ))}
      </datalist>
      <small id="register-paste-service-hint" class={secret ? 'wrong' : 'muted'} role={secret ? 'alert' : undefined}>
        {secret ? say(secretKey(secret.kind)) : say('files_service_hint')}
      </small>
    </p>
  );
};

const Website = () => {
  const town = watched.value?.municipality.id ?? '';
  const isRead = (websites.value[town]?.says ?? null) !== null;
  return (
    <section aria-labelledby="files-site">
      <h2 id="files-site">{say('files_site')}</h2>
      {proposed.value.length > 0 ? (
        <SiteTicks />
      ) : (
        <p class="muted">
          {say(isRead ? 'files_site_none' : 'files_site_unread')}{' '}
          {!isRead && <a href="#lookalikes">{say('files_site_where')}</a>}
        </p>
      )}
    </section>
  );
};

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
        <Website />
        <section aria-labelledby="files-shared">
          <h2 id="files-shared">{say('files_shared')}</h2>
          <ServiceField />
          <Switch
            label={say('files_visited')}
            name="register-paste-visited"
            value={visited.value}
            choices={[
              ['unknown', say('files_visited_unknown')],
              ['today', say('files_visited_today')],
            ]}
            choose={(value) => {
              visited.value = value;
            }}
          />
        </section>
        <Enter />
      </form>
    </Screen>
  );
};
