/** Reading the municipality's own website, and Wikidata beside it: who learns what, and what was read. */
import { wikidataAsk } from '../../../site/wikidata.ts';
import type { Watched } from '../../../state/state.ts';
import type { Website } from '../../../state/website.ts';
import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { websites } from '../../store.ts';
import { AddressForm } from './address-form.tsx';
import { Choice } from './guard-choice.tsx';

const hostIn = (address: string): string => visible(URL.parse(address)?.host ?? address);

/** What the last good reading brought; it stands while a later one fails. */
const ReadLast = ({ website }: { website: Website | undefined }) => {
  if (!website?.says) return <p class="muted">{say('guard_website_never')}</p>;
  return (
    <p class="muted">
      <bdi>{say('guard_website_read', website.says.links.length, hostIn(website.readFrom))}</bdi> ·{' '}
      <Age at={website.readAt} />
    </p>
  );
};

export const WebsiteChoice = ({ town }: { town: Watched }) => {
  const { id, website } = town.municipality;
  return (
    <Choice town={town} look="website">
      <p>{website ? say('guard_website_learns', hostIn(website)) : say('guard_website_learns_none')}</p>
      <ReadLast website={websites.value[id]} />
      <AddressForm key={website} town={town} />
    </Choice>
  );
};

/** The official code by which Wikidata knows the municipality: `44021` in `be:44021`. */
const codeOf = ({ municipality }: Watched): string => municipality.id.replace(/^[a-z]+:/, '');

const WikidataRead = ({ website }: { website: Website | undefined }) => {
  const read = website?.wikidata;
  if (!read) return <p class="muted">{say('guard_wikidata_never')}</p>;
  return (
    <p class="muted">
      {say('guard_wikidata_read', read.accounts.length)} · <Age at={read.readAt} />
    </p>
  );
};

export const WikidataChoice = ({ town }: { town: Watched }) => {
  const known = wikidataAsk(town.municipality) !== null;
  return (
    <Choice town={town} look="wikidata" barred={known ? '' : say('guard_wikidata_barred')}>
      {known && <p>{say('guard_wikidata_learns', codeOf(town))}</p>}
      {town.guard.wikidata && !town.guard.website && <p class="notice">{say('guard_wikidata_with_website')}</p>}
      {known && <WikidataRead website={websites.value[town.municipality.id]} />}
    </Choice>
  );
};
