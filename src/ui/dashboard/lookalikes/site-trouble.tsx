/** Why the website could not be read the last time, and what to do about it. */
import { type SiteTrouble, troubleKey } from '../../../site/gather.ts';
import type { Website } from '../../../state/website.ts';
import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { doubtKey } from '../../parts/verdict-words.ts';
import { visible } from '../../parts/visible.ts';
import { askForAddress } from './guard-actions.ts';

type Trouble = NonNullable<Website['trouble']>;

const isOfSite = (trouble: Trouble): trouble is SiteTrouble =>
  trouble === 'elsewhere' || trouble === 'refused' || trouble === 'down' || trouble === 'empty';

const hostIn = (address: string): string => visible(URL.parse(address)?.host ?? address);

const troubleWords = (trouble: Trouble, { address, landed }: Website): string =>
  isOfSite(trouble)
    ? say(troubleKey(trouble), hostIn(address), hostIn(landed))
    : say('guard_website_unread', hostIn(address), say(doubtKey(trouble)));

export const SiteTroubleNotice = ({ website }: { website: Website | undefined }) => {
  if (!website?.trouble) return null;
  return (
    <div class="notice" data-trouble={website.trouble}>
      <p>
        <bdi>{troubleWords(website.trouble, website)}</bdi>{' '}
        <span class="muted">
          · <Age at={website.askedAt} />
        </span>
      </p>
      {isOfSite(website.trouble) && (
        <button type="button" name="change-address" onClick={() => askForAddress('')}>
          {say('guard_address_change')}
        </button>
      )}
    </div>
  );
};
