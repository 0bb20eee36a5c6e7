/** The names: how far the check is, and a line per platform. */
import { send } from '../../browser/messages.ts';
import { say } from '../parts/say.ts';
import { platforms, watched } from '../store.ts';
import { checkAgain } from './check.ts';
import { groups, progress } from './groups.ts';
import { HostList } from './later.tsx';
import { PlatformRow } from './platform-row.tsx';

const Progress = () => {
  const { settled, total } = progress.value;
  const words = say('progress_label', settled, total);
  return (
    <span class="progress">
      <span>{words}</span>
      <progress value={settled} max={Math.max(total, 1)} aria-label={words} />
    </span>
  );
};

/** The box keeps the focus, and so what is typed in it, while the button is pressed. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

const Head = ({ municipality }: { municipality: string }) => (
  <div class="names-head">
    <h2>{say('popup_names')}</h2>
    {progress.value.state === 'checking' ? (
      <>
        <Progress />
        <button type="button" name="stop" onClick={() => send({ do: 'stop', municipality })}>
          {say('button_stop')}
        </button>
      </>
    ) : (
      <button type="button" name="check" onMouseDown={keepFocus} onClick={checkAgain}>
        {say('button_check')}
      </button>
    )}
  </div>
);

export const Names = () => {
  const town = watched.value;
  if (!town) return null;
  const municipality = town.municipality.id;
  const namesOf = (id: string) =>
    groups.value
      .filter((group) => group.platform.id === id)
      .flatMap((group) => group.rows.filter((row) => row.breach === null).map((row) => row.handle));
  return (
    <section class="names">
      <Head municipality={municipality} />
      {platforms.value.length === 0 && <p class="muted">{say('popup_no_platforms')}</p>}
      {town.startedAt === null && <HostList platforms={platforms.value} names={(platform) => namesOf(platform.id)} />}
      <ul>
        {groups.value.map((group) => (
          <PlatformRow
            key={group.platform.id}
            group={group}
            asking={progress.value.state === 'checking'}
            municipality={municipality}
          />
        ))}
      </ul>
    </section>
  );
};
