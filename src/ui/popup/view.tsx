/** The whole popup: the first question, or what is the matter, what to do, and why. */
import { Fragment } from 'preact';
import { ungranted } from '../parts/grants.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { say } from '../parts/say.ts';
import { fault, watched } from '../store.ts';
import { Agenda } from './agenda.tsx';
import { progress, rows } from './groups.ts';
import { FaultBanner, FirstRun, ThisPage, UngrantedNotice } from './later.tsx';
import { page } from './looked.ts';
import { Names } from './names.tsx';
import { sentenceOf, sentenceParts } from './sentence.ts';
import { Top } from './top.tsx';

const liveWords = (): string => {
  if (progress.value.state === 'checking') return say('live_checking');
  return progress.value.state === 'done' ? say('live_done', sentenceOf(rows.value, say)) : '';
};

const Sentence = () => (
  <p class="sentence">
    {sentenceParts(rows.value, say).map((part, index) => (
      <Fragment key={part}>
        {index > 0 && ' · '}
        <span>{part}</span>
      </Fragment>
    ))}
  </p>
);

const Watching = () => (
  <>
    <Sentence />
    <Agenda />
    {page.value && <ThisPage />}
    {ungranted.value.length > 0 && <UngrantedNotice />}
    <Names />
    <LiveRegion text={liveWords()} />
  </>
);

export const Popup = () => {
  const { state, settled, total } = progress.value;
  return (
    <>
      <Top />
      <main data-state={state} data-settled={settled} data-total={total}>
        {fault.value && <FaultBanner />}
        {watched.value ? <Watching /> : <FirstRun />}
      </main>
    </>
  );
};
