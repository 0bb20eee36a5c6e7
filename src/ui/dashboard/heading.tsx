/** The heading of a page: it takes the focus when a person arrives there, and names the tab. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { watched } from '../store.ts';

const ID = 'heading';

/** Puts the focus on the heading, so that people who listen hear where they are. */
export const focusHeading = (): void => {
  // After the new page was drawn.
  requestAnimationFrame(() => document.getElementById(ID)?.focus());
};

export const Heading = ({ children }: { children: ComponentChildren }) => {
  const town = watched.value?.municipality.name;
  useEffect(() => {
    document.title = [children, town, 'Naamwacht'].filter((part) => typeof part === 'string').join(' · ');
  }, [children, town]);
  return (
    <h1 id={ID} tabIndex={-1}>
      {children}
    </h1>
  );
};
