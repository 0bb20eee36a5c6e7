/** What can be known where: the platforms by the firmest "free" that they can ever say. */
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { KNOWABLE, lineWords, platformsOf } from './knowable.ts';

export const PlatformGroups = () =>
  KNOWABLE.map(({ best, title, why, caveat }) => (
    <div key={best} data-best={best}>
      <h3>{lineWords(title, say)}</h3>
      <p>{lineWords(why, say)}</p>
      <p>{say('manual_know_platforms', platformsOf(best, language.value, say))}</p>
      {caveat && <p>{lineWords(caveat, say)}</p>}
    </div>
  ));
