/** The first run: the same question, choice and button as in the popup, under a heading of its own. */
import { say } from '../parts/say.ts';
import { FirstRun } from '../popup/first-run.tsx';
import { Heading } from './heading.tsx';

export const Start = () => (
  <>
    <Heading>{say('start_title')}</Heading>
    <FirstRun />
  </>
);
