/** Entry of the dashboard: opens the store, follows the address, draws. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { send } from '../../browser/messages.ts';
import { followGrants } from '../parts/grants.ts';
import { openMunicipalities } from '../parts/municipalities.ts';
import { followTheme } from '../parts/theme.ts';
import { language, openStore } from '../store.ts';
import { Frame } from './frame.tsx';
import { focusHeading } from './heading.tsx';
import { followAddress } from './route.ts';
import { followPermits } from './settings/permits.ts';
import { followPolicy } from './settings/policy.tsx';

followTheme();
followGrants();
followPermits();
followPolicy();
followAddress(focusHeading);
effect(() => {
  document.documentElement.lang = language.value;
});
render(<Frame />, document.body);
// After the first drawing, so that the background does not read the same document at the same moment.
void openStore('all').then(() => requestIdleCallback(() => send({ do: 'opened' })));
void openMunicipalities();
