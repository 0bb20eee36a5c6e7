/** What an account is, as text: nothing of it is loaded. */
import type { ComponentChildren } from 'preact';
import type { Entry } from '../../../schedule/entries.ts';
import { Age } from '../../parts/age.tsx';
import { dateWords } from '../../parts/age-words.ts';
import { Address } from '../../parts/profile.tsx';
import { say } from '../../parts/say.ts';
import { language, state } from '../../store.ts';
import { addressOf, foundWords, visibleLines } from './words.ts';

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const TextFact = ({ name, text }: { name: string; text: string | undefined }) =>
  text ? (
    <Fact name={name}>
      <bdi class="lines">{visibleLines(text)}</bdi>
    </Fact>
  ) : null;

/** A website is only shown: whoever follows it from here may land where nobody should. */
const ProfileParts = ({ entry: { profile, pointed } }: { entry: Entry }) => (
  <>
    <TextFact name={say('profile_name')} text={profile?.name ?? pointed?.name} />
    <TextFact name={say('profile_about')} text={profile?.about ?? pointed?.about} />
    <TextFact name={say('profile_website')} text={profile?.website} />
    <TextFact name={say('profile_followers')} text={profile?.followers?.toLocaleString(language.value)} />
    <TextFact name={say('profile_posts')} text={profile?.posts?.toLocaleString(language.value)} />
    {profile?.createdAt !== undefined && (
      <Fact name={say('profile_created')}>{dateWords(profile.createdAt, language.value)}</Fact>
    )}
    {profile?.mark && <Fact name={say('profile_mark')}>{say(`mark_${profile.mark}`)}</Fact>}
    <TextFact name={say('card_stable_id')} text={profile?.stableId} />
  </>
);

const Found = ({ entry }: { entry: Entry }) => {
  const { lookalike } = entry;
  const holder = state.value.officeHolders.find((one) => one.id === lookalike.holder);
  return (
    <>
      <Fact name={say('lookalikes_by_found')}>
        <bdi>{foundWords(entry, say)}</bdi> · <Age at={lookalike.since} />
      </Fact>
      <TextFact name={say('lookalikes_holder')} text={holder && `${holder.name}, ${holder.office}`} />
      <Fact name={say('lookalikes_seen')}>
        <Age at={lookalike.seenAt} />
      </Fact>
      {lookalike.goneAt !== null && (
        <Fact name={say('lookalikes_gone_since')}>
          <Age at={lookalike.goneAt} />
        </Fact>
      )}
    </>
  );
};

export const About = ({ entry }: { entry: Entry }) => {
  const address = addressOf(entry);
  return (
    <section aria-labelledby="card-about">
      <h3 id="card-about">{say('lookalikes_about')}</h3>
      <dl class="facts">
        {address && (
          <Fact name={say('card_address')}>
            <Address address={address} />
          </Fact>
        )}
        <ProfileParts entry={entry} />
        <Found entry={entry} />
      </dl>
      {!entry.profile && <p class="muted">{say('lookalikes_no_profile')}</p>}
    </section>
  );
};
