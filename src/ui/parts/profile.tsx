/** The public face of an account, as text: nothing of it is loaded, and only https addresses can be followed. */
import type { ComponentChildren } from 'preact';
import { httpsAddress } from '../../municipality/https-address.ts';
import type { Profile } from '../../verdict/profile.ts';
import { language } from '../store.ts';
import { dateWords } from './age-words.ts';
import { say } from './say.ts';
import { visible } from './visible.ts';

interface AddressProps {
  address: string;
}

/** An address that can be followed when it is https, and is only shown otherwise. */
export const Address = ({ address }: AddressProps) => {
  const url = httpsAddress(address);
  if (url === null) return <bdi>{visible(address)}</bdi>;
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer">
      <bdi>{visible(url.href)}</bdi>
    </a>
  );
};

interface FactProps {
  name: string;
  children: ComponentChildren;
}

const Fact = ({ name, children }: FactProps) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const count = (number: number): string => number.toLocaleString(language.value);

interface Props {
  profile: Profile;
}

export const ProfileFacts = ({ profile: { name, about, website, followers, posts, createdAt, mark } }: Props) => (
  <dl class="facts">
    {name && (
      <Fact name={say('profile_name')}>
        <bdi>{visible(name)}</bdi>
      </Fact>
    )}
    {about && (
      <Fact name={say('profile_about')}>
        <bdi>{visible(about)}</bdi>
      </Fact>
    )}
    {website && (
      <Fact name={say('profile_website')}>
        <Address address={website} />
      </Fact>
    )}
    {followers !== undefined && <Fact name={say('profile_followers')}>{count(followers)}</Fact>}
    {posts !== undefined && <Fact name={say('profile_posts')}>{count(posts)}</Fact>}
    {createdAt !== undefined && <Fact name={say('profile_created')}>{dateWords(createdAt, language.value)}</Fact>}
    {mark && <Fact name={say('profile_mark')}>{say(`mark_${mark}`)}</Fact>}
  </dl>
);
