/** Accounts that the own website links to and the register does not hold, each to be ticked. */
import { Address } from '../../../parts/profile.tsx';
import { say } from '../../../parts/say.ts';
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

export const SiteTicks = () => (
  <>
    <p>{say('files_site_links', proposed.value.length)}</p>
    <LongList class="paste-results" items={proposed.value} draw={(one) => <Tick one={one} />} />
  </>
);
