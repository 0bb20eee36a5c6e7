/** Entry of the popup: reads what is stored, then draws it and keeps drawing. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { send } from '../../browser/messages.ts';
import { followGrants } from '../parts/grants.ts';
import { openMunicipalities } from '../parts/municipalities.ts';
import { followTheme } from '../parts/theme.ts';
import { language, openStore } from '../store.ts';
import { openLooked } from './looked.ts';
import { Popup } from './view.tsx';

followTheme();
followGrants();
effect(() => {
  document.documentElement.lang = language.value;
});
void openLooked();
await openStore('current');
const root = document.getElementById('popup');
// Preact adds to what stands there: the skeleton goes first.
root?.replaceChildren();
if (root) render(<Popup />, root);
send({ do: 'opened' });
void openMunicipalities();
