/** The municipalities that are watched, and those that no longer are: nothing typed is lost. */
import { send } from '../../../browser/messages.ts';
import type { Watched } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { state } from '../../store.ts';

const accountsOf = ({ municipality }: Watched): number =>
  state.value.accounts.filter((one) => one.municipality === municipality.id).length;

const Town = ({ watched, former }: { watched: Watched; former: boolean }) => {
  const { municipality } = watched;
  const count = accountsOf(watched);
  return (
    <li class="row">
      <span>
        {municipality.name}
        <small class="muted">{count > 0 ? say('settings_town_accounts', count) : ''}</small>
      </span>
      <button
        type="button"
        onClick={() => send(former ? { do: 'watch', municipality } : { do: 'unwatch', municipality: municipality.id })}
      >
        {say(former ? 'settings_town_again' : 'settings_town_unwatch')}
        <span class="unseen"> {municipality.name}</span>
      </button>
    </li>
  );
};

export const Towns = () => {
  const { municipalities, former } = state.value;
  return (
    <section aria-labelledby="settings-towns">
      <h2 id="settings-towns">{say('settings_towns')}</h2>
      <p class="lead">{say('settings_towns_explain')}</p>
      {municipalities.length === 0 && <p>{say('settings_towns_none')}</p>}
      <ul class="rows">
        {municipalities.map((watched) => (
          <Town key={watched.municipality.id} watched={watched} former={false} />
        ))}
      </ul>
      {former.length > 0 && (
        <>
          <h3>{say('settings_towns_former')}</h3>
          <ul class="rows">
            {former.map((watched) => (
              <Town key={watched.municipality.id} watched={watched} former={true} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
