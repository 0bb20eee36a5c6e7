/** The register while it is empty: what it is for, and three ways to begin. */
import { say } from '../../parts/say.ts';
import { websites } from '../../store.ts';
import { AddAccount } from './add-account.tsx';
import { PasteAddresses } from './paste-addresses.tsx';
import { SiteAccounts } from './site-accounts.tsx';
import { proposed } from './view.ts';

/** Why nothing is proposed from the website. */
const siteKey = (municipality: string): 'register_site_none' | 'register_site_unread' =>
  websites.value[municipality]?.says ? 'register_site_none' : 'register_site_unread';

export const Begin = ({ municipality }: { municipality: string }) => (
  <section class="begin" aria-labelledby="begin">
    <h2 id="begin">{say('register_begin')}</h2>
    <ul class="plain points">
      <li>{say('register_for_people')}</li>
      <li>{say('register_for_names')}</li>
      <li>{say('register_for_leavers')}</li>
    </ul>
    <p class="muted">{say('register_begin_ways')}</p>
    <ol class="ways">
      <li>
        <h3>{say('register_paste')}</h3>
        <PasteAddresses municipality={municipality} />
      </li>
      <li>
        <h3>{say('register_site_way')}</h3>
        {proposed.value.length > 0 ? (
          <SiteAccounts municipality={municipality} />
        ) : (
          <p>
            {say(siteKey(municipality))} <a href="#lookalikes">{say('register_site_where')}</a>
          </p>
        )}
      </li>
      <li>
        <AddAccount municipality={municipality} />
      </li>
    </ol>
  </section>
);
