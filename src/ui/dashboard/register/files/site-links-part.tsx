/** Accounts that the own website links to and the register does not hold, each to be ticked. */
import { Address } from '../../../parts/profile.tsx';
import { say } from '../../../parts/say.ts';
import { watched, websites } from '../../../store.ts';
import type { Proposed } from '../site-links.ts';
import { proposed } from '../view.ts';
import { accountName } from '../words.ts';
import { LongList } from './long-list.tsx';
import { isTicked, taking, tick } from './paste-flow.ts';

const Tick = ({ one }: { one: Proposed }) => (
  <>
    <label class="tick">
      <input
        type="checkbox"
        name="register-site-link"
        value={`${one.platform} ${one.handle}`}
        checked={isTicked(one)}
        onChange={(event) => {
          taking.leave();
          tick(one, event.currentTarget.checked);
        }}
      />
      <bdi>{accountName(one, say)}</bdi>
    </label>
    <small class="muted">
      <Address address={one.address} />
      {!one.surely && ` · ${say('files_site_loose')}`}
    </small>
  </>
);

const Ticks = () => (
  <>
    <p>{say('files_site_links', proposed.value.length)}</p>
    <LongList class="paste-results" items={proposed.value} draw={(one) => <Tick one={one} />} />
  </>
);

/** Also says why nothing is proposed. */
export const SiteLinks = () => {
  const town = watched.value?.municipality.id ?? '';
  const isRead = (websites.value[town]?.says ?? null) !== null;
  return (
    <section aria-labelledby="files-site">
      <h2 id="files-site">{say('files_site')}</h2>
      {proposed.value.length > 0 ? (
        <Ticks />
      ) : (
        <p class="muted">
          {say(isRead ? 'files_site_none' : 'files_site_unread')}{' '}
          {!isRead && <a href="#lookalikes">{say('files_site_where')}</a>}
        </p>
      )}
    </section>
  );
};
