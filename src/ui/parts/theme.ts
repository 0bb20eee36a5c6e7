/** The theme a person chose. Beside the stored setting the page keeps a copy that it can read before its first paint. */
import { effect } from '@preact/signals';
import { ready, state } from '../store.ts';

/** Read by `public/theme.js`. */
const COPY = 'theme';

/** Keeps the page in the chosen theme; without a choice it follows the system. */
export const followTheme = (): void => {
  effect(() => {
    if (!ready.value) return;
    const { theme } = state.value.settings;
    localStorage.setItem(COPY, theme);
    document.documentElement.dataset['theme'] = theme;
  });
};
