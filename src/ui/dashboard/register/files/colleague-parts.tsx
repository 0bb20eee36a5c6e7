/** What of a colleague's file does not come in with its register, and why. */
import { secretKey } from '../../../../register/secret.ts';
import { say } from '../../../parts/say.ts';
import type { Gain } from '../../preview.ts';
import { accountName, columnWords } from '../words.ts';
import type { Elsewhere, FromColleague } from './colleague.ts';
import { oneLine } from './value-text.ts';

/** What was left out of an account, with the reason. */
export const drawLeft = ({ account: { platform, handle }, left }: FromColleague['left'][number]) => {
  const isName = left.some(({ field }) => field === 'handle');
  return (
    <>
      <bdi>{accountName({ platform, handle: isName ? '…' : handle }, say)}</bdi>
      <ul class="brought-fields">
        {left.map(({ field, kind }, index) => (
          <li key={index}>{say('files_pair', columnWords(field, say), say(secretKey(kind)))}</li>
        ))}
      </ul>
    </>
  );
};

/** Accounts of a municipality that is not watched here. */
export const drawElsewhere = ({ name, count }: Elsewhere) => (
  <bdi>{say('files_pair', oneLine(name, 80), say('settings_import_accounts', count))}</bdi>
);

/** Everything besides the register; that is the business of a backup. */
export const TheRest = ({ gain }: { gain: Gain }) => (
  <section aria-labelledby="files-rest">
    <h2 id="files-rest">{say('files_rest')}</h2>
    {gain.length === 0 ? (
      <p class="muted">{say('files_rest_none')}</p>
    ) : (
      <>
        <ul class="points">
          {gain.map(({ what, count }) => (
            <li key={what}>{say(`settings_import_${what}`, count)}</li>
          ))}
        </ul>
        <p>
          {say('files_rest_explain')} <a href="#settings/backup">{say('nav_to_backup')}</a>
        </p>
      </>
    )}
  </section>
);
