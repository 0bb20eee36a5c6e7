/** The list of accounts: what is to be done, the accounts themselves, and the ways to add more. */
import { useEffect, useRef } from 'preact/hooks';
import type { Municipality } from '../../../municipality/municipality.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { say } from '../../parts/say.ts';
import { focusHeading, Heading } from '../heading.tsx';
import { AccountCards } from './account-cards.tsx';
import { AccountTable } from './account-table.tsx';
import { AddAccount } from './add-account.tsx';
import { Begin } from './begin.tsx';
import { VisitTold } from './due.tsx';
import { pasted } from './files/paste-flow.ts';
import { placeOf } from './place.ts';
import { ReviewNotice } from './review-notice.tsx';
import { SiftBar } from './sift-bar.tsx';
import { Told } from './told.tsx';
import { RegisterTools } from './tools.tsx';
import { drawFirst, drawMore, drawn, lines, printing, proposed, shape, shown } from './view.ts';

/** The first account that was not drawn before takes the focus: the button that was pressed may be gone. */
const more = (): void => {
  const next = shown.value[drawn.value.length]?.key ?? '';
  drawMore();
  focusSoon(() => document.querySelector<HTMLElement>(`[data-account=${JSON.stringify(next)}] a`));
};

const More = () => {
  const left = shown.value.length - drawn.value.length;
  if (left === 0) return null;
  return (
    <p class="actions">
      <button type="button" name="more" onClick={more}>
        {say('register_more')}
      </button>
      <span class="muted">{say('register_drawn', drawn.value.length, shown.value.length)}</span>
    </p>
  );
};

/** Everything that is let through is drawn before the browser lays out paper. */
const useWholePrint = (): void =>
  useEffect(() => {
    const start = (): void => {
      printing.value = true;
    };
    const end = (): void => {
      printing.value = false;
    };
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);

const Accounts = ({ name }: { name: string }) => {
  const Shape = shape.value === 'table' || printing.value ? AccountTable : AccountCards;
  return (
    <>
      <SiftBar />
      <VisitTold />
      {shown.value.length === 0 ? (
        <p class="notice">{say('register_none_shown')}</p>
      ) : (
        <Shape lines={drawn.value} caption={say('register_caption', name)} />
      )}
      <More />
    </>
  );
};

/** What could not be taken over waits where it was pasted. */
const LeftOver = () =>
  pasted.value.trim() === '' ? null : (
    <p class="notice">
      {say('register_left')} <a href={placeOf('paste')}>{say('files_paste_title')}</a>
    </p>
  );

const Add = ({ municipality }: { municipality: string }) => (
  <div class="adds stack">
    <AddAccount municipality={municipality} />
    {proposed.value.length > 0 && (
      <p class="muted">
        {say('files_site_links', proposed.value.length)} <a href={placeOf('paste')}>{say('files_paste_title')}</a>
      </p>
    )}
  </div>
);

/** The form in which the first account was entered makes room for the list, and would take the focus along. */
const useFocusOnFirst = (empty: boolean): void => {
  const before = useRef(empty);
  useEffect(() => {
    if (before.current && !empty) focusHeading();
    before.current = empty;
  }, [empty]);
};

const useFirstPart = (): void =>
  useEffect(() => {
    const waiting = requestAnimationFrame(() => setTimeout(drawFirst));
    return () => cancelAnimationFrame(waiting);
  }, []);

export const List = ({ town: { id, name } }: { town: Municipality }) => {
  useFirstPart();
  useWholePrint();
  const empty = lines.value.length === 0;
  useFocusOnFirst(empty);
  return (
    <>
      <Heading>{say('nav_register')}</Heading>
      <p class="lead">{say('register_explain')}</p>
      <Told />
      <ReviewNotice />
      {!empty && <LeftOver />}
      {empty ? <Begin municipality={id} /> : <Accounts name={name} />}
      {!empty && <Add municipality={id} />}
      <RegisterTools />
    </>
  );
};
