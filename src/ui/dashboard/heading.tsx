/** The heading of a page: it takes the focus when a person arrives there, and names the tab. */
import { useEffect } from 'preact/hooks';
import { focusSoon } from '../parts/focus-soon.ts';
import { watched } from '../store.ts';
import { detail } from './route.ts';

const ID = 'heading';

/** Where keys only work in a part of the page, the heading of that part is marked with this and stands for the page's. */
export const ARRIVE_HERE = { 'data-arrive': '' } as const;

/** What the heading of a part carries that has an address of its own: `#settings/backup` leads to the part `backup`. */
export const partHeading = (part: string): { tabIndex: number; 'data-arrive'?: '' } => ({
  tabIndex: -1,
  ...(detail.value === part ? ARRIVE_HERE : {}),
});

/** For a page of such parts: goes to the one that the address names, at first and whenever it changes. */
export const useParts = (): void => {
  const part = detail.value;
  useEffect(() => {
    if (part !== null) focusHeading();
  }, [part]);
};

/** The heading where a person arrives; null before there is one. */
export const headingHere = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-arrive]') ?? document.getElementById(ID);

/** Puts the focus on the heading, so that people who listen hear where they are. */
export const focusHeading = (): void => focusSoon(headingHere);

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
