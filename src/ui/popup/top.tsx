/** The head of the popup: the municipality, the settings and the dashboard. */
import { openDashboard } from '../../browser/tabs.ts';
import { say } from '../parts/say.ts';
import { watched } from '../store.ts';
import { watch } from './check.ts';
import { choice } from './chosen.ts';
import { MunicipalityBox } from './later.tsx';

interface LinkProps {
  page: string;
  name: string;
  drawing: string;
}

const IconLink = ({ page, name, drawing }: LinkProps) => (
  <button type="button" class="bare" title={name} aria-label={name} onClick={() => void openDashboard(page)}>
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawing} />
    </svg>
  </button>
);

const SLIDERS = 'M2 4.5h6m4 0h2M2 11.5h2m4 0h6M10 2.8v3.4M6 9.8v3.4';
const QUESTION = 'M5.5 6a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2.9-1.2 1.8M8 12.6v.4';
const LEAVE = 'M6.5 3H3v10h10V9.5M9 3h4v4m0-4L7.5 8.5';

export const Top = () => (
  <header class="top">
    <h1>Naamwacht</h1>
    {watched.value && (
      <MunicipalityBox
        choice={choice}
        current={watched.value.municipality.name}
        labelled={false}
        onChoose={(municipality) => {
          watch(municipality);
          choice.clear();
        }}
      />
    )}
    <nav>
      <IconLink page="manual" name={say('nav_manual')} drawing={QUESTION} />
      <IconLink page="settings" name={say('popup_settings')} drawing={SLIDERS} />
      <IconLink page="overview" name={say('popup_dashboard')} drawing={LEAVE} />
    </nav>
  </header>
);
