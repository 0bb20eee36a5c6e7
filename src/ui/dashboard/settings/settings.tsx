/** The settings page; every change is kept at once. */
import { say } from '../../parts/say.ts';
import { Heading, useParts } from '../heading.tsx';
import { About } from './about.tsx';
import { Backup } from './backup.tsx';
import { Erase } from './erase.tsx';
import { General } from './general.tsx';
import { Keys } from './keys.tsx';
import { Notices } from './notices.tsx';
import { Platforms } from './platforms.tsx';
import { Policy } from './policy.tsx';
import { Towns } from './towns.tsx';

export const SettingsPage = () => {
  useParts();
  return (
    <div class="settings">
      <Heading>{say('nav_settings')}</Heading>
      <p class="lead">{say('settings_explain')}</p>
      <Policy />
      <General />
      <Towns />
      <Platforms />
      <Notices />
      <Keys />
      <Backup />
      <Erase />
      <About />
    </div>
  );
};
