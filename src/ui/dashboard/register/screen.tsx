/** What stands around every screen beside the register: the way back, the heading, and what the screen is for. */
import type { ComponentChildren } from 'preact';
import { Heading } from '../heading.tsx';
import { Back } from './back.tsx';
import { placeOf } from './place.ts';

interface Props {
  title: string;
  lead: string;
  /** Where the way back leads, when that is not the register itself. */
  back?: { room: string; words: string };
  children: ComponentChildren;
}

export const Screen = ({ title, lead, back, children }: Props) => (
  <>
    {back ? (
      <p class="back">
        <a href={placeOf(back.room)}>
          <span aria-hidden="true">← </span>
          {back.words}
        </a>
      </p>
    ) : (
      <Back />
    )}
    <Heading>{title}</Heading>
    <p class="lead">{lead}</p>
    {children}
  </>
);
