/** When our website was read, why it could not be, and the button that reads it now. */
import { useSignal } from '@preact/signals';
import { send } from '../../../../browser/messages.ts';
import { requestHosts } from '../../../../browser/permissions.ts';
import { type SiteTrouble, troubleKey } from '../../../../site/gather.ts';
import { siteMark } from '../../../../state/machine.ts';
import type { Watched } from '../../../../state/state.ts';
import type { Website } from '../../../../state/website.ts';
import { Age } from '../../../parts/age.tsx';
import { say } from '../../../parts/say.ts';
import { doubtKey } from '../../../parts/verdict-words.ts';
import { visible } from '../../../parts/visible.ts';
import { machine, watched, websites } from '../../../store.ts';
import { hasAddress } from '../../lookalikes/guard-actions.ts';
import { siteOrigins } from '../../lookalikes/guard-hosts.ts';

const TROUBLES: readonly SiteTrouble[] = ['elsewhere', 'refused', 'down', 'empty'];

const isSiteTrouble = (trouble: Website['trouble']): trouble is SiteTrouble => TROUBLES.some((one) => one === trouble);

const hostIn = (address: string): string => visible(URL.parse(address)?.host ?? address);

const troubleWords = ({ trouble, address, landed }: Website): string => {
  if (trouble === null) return '';
  if (isSiteTrouble(trouble)) return say(troubleKey(trouble), hostIn(address), hostIn(landed));
  return say('proofs_site_trouble', hostIn(address), say(doubtKey(trouble)));
};

const LastRead = ({ website }: { website: Website | undefined }) => {
  const trouble = website ? troubleWords(website) : '';
  return (
    <>
      <p>
        {website?.says && website.readAt !== null
          ? say('proofs_read_from', hostIn(website.readFrom))
          : say('proofs_read')}{' '}
        <Age at={website?.readAt ?? null} />
      </p>
      {trouble !== '' && (
        <p class="notice" data-trouble={website?.trouble}>
          <bdi>{trouble}</bdi>
        </p>
      )}
    </>
  );
};

/** Why it is not read, and where that can be changed. */
const Barred = ({ words }: { words: string }) => (
  <p class="notice">
    {words} <a href="#lookalikes">{say('proofs_to_guard')}</a>
  </p>
);

const ReadNow = ({ town }: { town: Watched }) => {
  const told = useSignal('');
  const { id, website } = town.municipality;
  const reading = (machine.value.askedOne[siteMark(id)] ?? 0) > (websites.value[id]?.askedAt ?? 0);
  const read = async (): Promise<void> => {
    // The prompt comes straight from the click: nothing may be awaited before it.
    const given = await requestHosts(siteOrigins(website));
    told.value = given ? '' : say('proofs_not_allowed');
    if (given) send({ do: 'read-site', municipality: id });
  };
  return (
    <p class="actions">
      <button type="button" name="read-site" onClick={() => void read()}>
        {say('proofs_read_now')}
      </button>
      <span class="muted" role="status" data-reading={reading}>
        {told.value || (reading ? say('proofs_reading') : '')}
      </span>
    </p>
  );
};

export const SiteRead = () => {
  const town = watched.value;
  if (!town) return null;
  const barred = hasAddress(town) ? (town.guard.website ? null : 'proofs_guard_off') : 'proofs_no_website';
  return (
    <section aria-labelledby="proof-site">
      <h2 id="proof-site">{say('proofs_site')}</h2>
      <LastRead website={websites.value[town.municipality.id]} />
      {barred === null ? <ReadNow town={town} /> : <Barred words={say(barred)} />}
    </section>
  );
};
