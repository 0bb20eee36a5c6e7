/** What stands around every page: the way past the navigation, the navigation, and what is wrong if anything is. */
import type { ComponentType } from 'preact';
import { FaultBanner } from '../parts/fault-banner.tsx';
import { say } from '../parts/say.ts';
import { fault, ready, watched } from '../store.ts';
import { PAGES, type Page } from './address.ts';
import { Channels } from './channels/page.tsx';
import { Drawer } from './drawer.tsx';
import { focusHeading, Heading } from './heading.tsx';
import { Lookalikes } from './lookalikes/page.tsx';
import { Manual } from './manual/manual.tsx';
import { Names } from './names.tsx';
import { Overview } from './overview.tsx';
import { Register } from './register/page.tsx';
import { ReportPage } from './report/page.tsx';
import { page } from './route.ts';
import { SettingsPage } from './settings/settings.tsx';
import { Start } from './start.tsx';
import { Top } from './top.tsx';

const DRAWN: Record<Page, ComponentType> = {
  overview: Overview,
  names: Names,
  lookalikes: Lookalikes,
  register: Register,
  channels: Channels,
  report: ReportPage,
  settings: SettingsPage,
  manual: Manual,
};

const Navigation = () => (
  <nav aria-label={say('nav_label')}>
    <p class="brand">Naamwacht</p>
    <ul>
      {PAGES.map((one) => (
        <li key={one}>
          <a href={`#${one}`} aria-current={page.value === one ? 'page' : undefined}>
            {say(`nav_${one}`)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** What is stored cannot be read: nothing is asked that would look like a beginning; the settings hold the way out. */
const Unread = () => (
  <>
    <Heading>{say(`nav_${page.value}`)}</Heading>
    <p>
      <a href="#settings/backup">{say('nav_to_backup')}</a>
    </p>
  </>
);

/** What needs no municipality. */
const WITHOUT: readonly Page[] = ['settings', 'manual'];

/** Without a municipality every other page begins with the one question. */
const drawnFor = (one: Page): ComponentType => {
  if (watched.value || WITHOUT.includes(one)) return DRAWN[one];
  return fault.value && fault.value.what !== 'full' ? Unread : Start;
};

export const Frame = () => {
  if (!ready.value) return null;
  const Shown = drawnFor(page.value);
  return (
    <>
      {/* A button, not a link: the part after "#" already says which page is shown. */}
      <button type="button" class="skip" onClick={focusHeading}>
        {say('nav_skip')}
      </button>
      <Navigation />
      <div class="page">
        <Top />
        <main>
          <FaultBanner />
          <Shown />
        </main>
      </div>
      <Drawer />
    </>
  );
};
