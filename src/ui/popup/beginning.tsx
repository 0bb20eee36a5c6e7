/** The first run, loaded only when there is one: every later opening of the popup does without its code. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

const loaded = signal<FunctionComponent | null>(null);

export const Beginning = () => {
  useEffect(() => {
    void import('./first-run.tsx').then(({ FirstRun }) => {
      loaded.value = FirstRun;
    });
  }, []);
  const FirstRun = loaded.value;
  return FirstRun && <FirstRun />;
};
