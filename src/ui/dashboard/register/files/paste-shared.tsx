/** What holds for all accounts that are entered together: their service, and the last sign-in. */
import { secretKey } from '../../../../register/secret.ts';
import { say } from '../../../parts/say.ts';
import { Switch } from '../noted-fields.tsx';
import { services } from '../view.ts';
import { serviceWords } from '../words.ts';
import { service, serviceSecret, use, visited } from './paste-flow.ts';

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

export const PasteShared = () => (
  <section aria-labelledby="files-shared">
    <h2 id="files-shared">{say('files_shared')}</h2>
    <ServiceField />
    <Switch
      label={say('files_use')}
      name="register-paste-use"
      value={use.value}
      choices={[
        ['asleep', say('files_use_asleep')],
        ['open', say('files_use_open')],
      ]}
      choose={(value) => {
        use.value = value;
      }}
    />
    {use.value === 'open' && <p class="muted">{say('files_use_open_why')}</p>}
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
);
