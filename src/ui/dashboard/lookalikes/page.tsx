/** The look-alikes page: what is official, who else carries the name, and what to do about it. */
import { say } from '../../parts/say.ts';
import { Heading } from '../heading.tsx';
import { AddPage } from './add-page.tsx';
import { Card } from './card.tsx';
import { Guard } from './guard.tsx';
import { List } from './list.tsx';
import { Official } from './official.tsx';
import { opened } from './view.ts';

export const Lookalikes = () => (
  <>
    <Heading>{say('nav_lookalikes')}</Heading>
    <p class="lead">{say('lookalikes_explain')}</p>
    {opened.value ? (
      <Card entry={opened.value} />
    ) : (
      <>
        <Guard />
        <List />
        <AddPage />
        <Official />
      </>
    )}
  </>
);
