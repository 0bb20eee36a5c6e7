/** What is official: the accounts that are provably ours, what proves them, and what would prove them better. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { platformOf } from '../../../platforms/index.ts';
import { PROOFS, type ProofKind } from '../../../site/proof.ts';
import type { Judgement, Watched } from '../../../state/state.ts';
import { Age } from '../../parts/age.tsx';
import { HandleText } from '../../parts/handle-text.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { findings, lookalikes, now, state, watched, websites } from '../../store.ts';
import { hasAddress } from './guard-actions.ts';
import { OfficeHolders } from './office-holders.tsx';
import { officialRows, servicesOf } from './official-rows.ts';
import { OfficialTable } from './official-table.tsx';

const sourceFor = (town: Watched) => ({
  state: state.value,
  watched: town,
  findings: findings.value,
  lookalikes: lookalikes.value,
  website: websites.value[town.municipality.id],
  platformOf,
  now: now.value,
});

/** What proves an account and what does not, in the order of its weight. */
const Teaching = () => (
  <details class="teaching">
    <summary>{say('official_teaching')}</summary>
    <ol>
      {(Object.keys(PROOFS) as ProofKind[]).map((kind) => (
        <li key={kind} data-enough={PROOFS[kind].enough}>
          {say(`official_kind_${kind.replaceAll('-', '_')}`)}
        </li>
      ))}
    </ol>
    <p>{say('official_proves_nothing')}</p>
  </details>
);

const Service = ({ one }: { one: Judgement }) => {
  const platform = platformOf(one.platform);
  return (
    <li data-service={one.platform} data-handle={one.handle}>
      <span>
        <strong>{platform ? platformName(platform, say) : visible(one.platform)}</strong>{' '}
        <HandleText handle={one.handle} />
        {one.note && <bdi>{visible(one.note)}</bdi>}
      </span>
      <span class="muted">
        {say('official_service_by', one.by.trim() === '' ? say('official_somebody') : visible(one.by))}{' '}
        <Age at={one.at} />
      </span>
    </li>
  );
};

const Services = ({ list }: { list: readonly Judgement[] }) => (
  <>
    <h3>{say('official_services')}</h3>
    <ul class="rows">
      {list.map((one) => (
        <Service key={`${one.platform} ${one.handle}`} one={one} />
      ))}
    </ul>
  </>
);

const Empty = () => (
  <div class="notice" data-empty="official">
    <p>{say('official_empty')}</p>
    <p>
      <a href="#register">{say('official_to_register')}</a>
    </p>
  </div>
);

const Body = ({ town }: { town: Watched }) => {
  const [told, heading] = [useSignal(''), useRef<HTMLHeadingElement>(null)];
  const source = sourceFor(town);
  const rows = officialRows(source, (platform) => platformName(platform, say));
  const [proved, named] = [rows.filter((one) => one.official), rows.filter((one) => !one.official)];
  const services = servicesOf(source);
  const tell = (words: string): void => {
    told.value = words;
    // The button that was clicked goes away.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="official">
      <h2 id="official" ref={heading} tabIndex={-1}>
        {say('official_title')}
      </h2>
      <p class="lead">{say('official_explain')}</p>
      <Teaching />
      <LiveRegion text={told.value} />
      {!hasAddress(town) && <p class="notice">{say('official_unsure_website')}</p>}
      {hasAddress(town) && !source.website?.says && <p class="notice">{say('official_unread_website')}</p>}
      {proved.length === 0 && <Empty />}
      {proved.length > 0 && (
        <OfficialTable rows={proved} caption={say('official_caption', town.municipality.name)} told={tell} />
      )}
      {named.length > 0 && (
        <>
          <h3>{say('official_named')}</h3>
          <p class="muted">{say('official_named_explain')}</p>
          <OfficialTable rows={named} caption={say('official_named')} told={tell} />
        </>
      )}
      {services.length > 0 && <Services list={services} />}
    </section>
  );
};

export const Official = () => {
  const town = watched.value;
  if (!town) return null;
  return (
    <>
      <Body key={town.municipality.id} town={town} />
      <OfficeHolders key={`holders ${town.municipality.id}`} town={town} />
    </>
  );
};
