/** The heading of a page: it takes the focus when a person arrives there, and names the tab. */
import { useEffect } from 'preact/hooks';
import { watched } from '../store.ts';

const ID = 'heading';

/** Puts the focus on the heading, so that people who listen hear where they are. */
export const focusHeading = (): void => {
  // After the new page was drawn.
  requestAnimationFrame(() => document.getElementById(ID)?.focus());
};

interface Props {
  children: string;
  /** What the tab is called, when that is not the heading itself. */
  page?: string;
}

export const Heading = ({ children, page = children }: Props) => {
  const town = watched.value?.municipality.name;
  useEffect(() => {
    document.title = [page, town, 'Naamwacht'].filter((part) => part !== undefined).join(' · ');
  }, [page, town]);
  return (
    <h1 id={ID} tabIndex={-1}>
      {children}
    </h1>
  );
};
