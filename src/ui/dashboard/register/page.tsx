/** The register: its list, or the room that the address leads to. */
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { focusSoon } from '../../parts/focus-soon.ts';
import { say } from '../../parts/say.ts';
import { watched } from '../../store.ts';
import { focusHeading, Heading, headingHere } from '../heading.tsx';
import { detail } from '../route.ts';
import { Back } from './back.tsx';
import { Card } from './card.tsx';
import { anyUnsaved } from './drafts.ts';
import { List } from './list.tsx';
import { REVIEW } from './place.ts';
import { ReviewRoom } from './review.tsx';
import { SCREENS as FILES } from './screens-files.ts';
import { SCREENS as PEOPLE } from './screens-people.ts';
import { accountWith } from './view.ts';

/** The account that was open is where a person was; when it is not in the list, the heading is. */
const focusAccount = (key: string): void =>
  focusSoon(() => document.querySelector<HTMLElement>(`[data-account=${JSON.stringify(key)}] a`) ?? headingHere());

/** Tells people who listen where they have come, and brings everybody back to where they were. */
const useArrival = (room: string | null): void => {
  const before = useRef(room);
  // Before anything else can happen on the new page, so that no field loses the focus that a person just gave it.
  useLayoutEffect(() => {
    const from = before.current;
    before.current = room;
    if (from === room) return;
    if (room === null && from !== null) focusAccount(from);
    else focusHeading();
  }, [room]);
};

/** What was typed lives as long as the tab; the browser asks before it closes one. */
const holdUnsaved = (event: BeforeUnloadEvent): void => {
  if (anyUnsaved()) event.preventDefault();
};

const Gone = () => (
  <>
    <Back />
    <Heading>{say('nav_register')}</Heading>
    <p class="notice">{say('register_gone')}</p>
  </>
);

/** A room's name is the first word; what follows says what the room is about. */
const roomOf = (room: string): ComponentType | null => {
  if (room === REVIEW) return ReviewRoom;
  const [word = ''] = room.split(' ');
  return FILES[word] ?? PEOPLE[word] ?? null;
};

export const Register = () => {
  const room = detail.value;
  useArrival(room);
  useEffect(() => {
    addEventListener('beforeunload', holdUnsaved);
    return () => removeEventListener('beforeunload', holdUnsaved);
  }, []);
  const town = watched.value?.municipality;
  if (!town) return null;
  if (room === null) return <List town={town} />;
  const Room = roomOf(room);
  if (Room) return <Room />;
  const account = accountWith(room);
  return account ? <Card key={room} account={account} id={room} /> : <Gone />;
};
