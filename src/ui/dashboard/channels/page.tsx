/** The channels: the list, or what the address asks for. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { focusSoon } from '../../parts/focus-soon.ts';
import { say } from '../../parts/say.ts';
import { watched } from '../../store.ts';
import { focusHeading, Heading, headingHere } from '../heading.tsx';
import { detail } from '../route.ts';
import { Back } from './back.tsx';
import { FeedbackLog } from './feedback.tsx';
import { FiguresRoom } from './figures-room.tsx';
import { List } from './list.tsx';
import { FEEDBACK, FIGURES, STRATEGY } from './place.ts';
import { Room } from './room.tsx';
import { StrategyRoom } from './strategy-room.tsx';
import { anyTyped, leaveAll } from './typing.ts';
import { lineWith } from './view.ts';

/** The channel that was open is where a person was; a room has a heading. */
const focusChannel = (key: string): void =>
  focusSoon(() => document.querySelector<HTMLElement>(`tr[data-channel=${JSON.stringify(key)}] a`) ?? headingHere());

/** Tells people who listen where they have come, and brings everybody back to where they were. */
const useArrival = (room: string | null): void => {
  const before = useRef(room);
  // Before anything else can happen on the new page, so that no field loses the focus that a person just gave it.
  useLayoutEffect(() => {
    const from = before.current;
    before.current = room;
    if (from === room) return;
    if (room === null && from !== null) focusChannel(from);
    else focusHeading();
  }, [room]);
};

/** Answers are kept when the tab goes; the browser asks when something cannot be. */
const useKeeping = (): void =>
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      leaveAll();
      if (anyTyped()) event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    addEventListener('pagehide', leaveAll);
    return () => {
      removeEventListener('beforeunload', hold);
      removeEventListener('pagehide', leaveAll);
    };
  }, []);

const Gone = () => (
  <>
    <Back />
    <Heading>{say('nav_channels')}</Heading>
    <p class="notice">{say('channels_gone')}</p>
  </>
);

const Feedback = () => (
  <>
    <Back />
    <Heading>{say('feedback_title')}</Heading>
    <FeedbackLog />
  </>
);

const Channel = ({ id }: { id: string }) => {
  const line = lineWith(id);
  return line ? <Room key={id} line={line} /> : <Gone />;
};

const Shown = ({ room }: { room: string | null }) => {
  if (room === null) return <List />;
  if (room === STRATEGY) return <StrategyRoom />;
  if (room === FEEDBACK) return <Feedback />;
  return room === FIGURES ? <FiguresRoom /> : <Channel id={room} />;
};

export const Channels = () => {
  const room = detail.value;
  useKeeping();
  useArrival(room);
  return watched.value ? <Shown room={room} /> : null;
};
