/** Where the data comes from, under which licence, and which version this is. */
import { version } from '../../../browser/version.ts';
import { say } from '../../parts/say.ts';

const SOURCES = [
  { key: 'settings_credit_statbel', address: 'https://statbel.fgov.be' },
  { key: 'settings_credit_cbs', address: 'https://www.cbs.nl' },
] as const;

export const About = () => (
  <section aria-labelledby="settings-about">
    <h2 id="settings-about">{say('settings_about')}</h2>
    <ul class="plain">
      {SOURCES.map(({ key, address }) => (
        <li key={key}>
          {say(key)}{' '}
          <a href={address} target="_blank" rel="noreferrer">
            {URL.parse(address)?.host}
          </a>
        </li>
      ))}
      <li>{say('settings_credit_check')}</li>
    </ul>
    <p>{say('settings_trademarks')}</p>
    <p>{say('settings_version', version())}</p>
  </section>
);
