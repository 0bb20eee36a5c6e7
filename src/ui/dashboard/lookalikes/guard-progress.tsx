/** How far the looks are, in one line each; whoever waits for them hears when they are done. */
import { useEffect, useRef } from 'preact/hooks';
import { siteMark } from '../../../state/machine.ts';
import type { Watched } from '../../../state/state.ts';
import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { machine, now, patrols, platforms, state, websites } from '../../store.ts';
import { told } from './guard-actions.ts';
import { type Progress, progressOf } from './patrol-progress.ts';
import { SiteTroubleNotice } from './site-trouble.tsx';

/** Says it once, when something that was under way is over. */
const useEnd = (asking: boolean, key: string): void => {
  const before = useRef(asking);
  useEffect(() => {
    if (before.current && !asking) told.value = say(key);
    before.current = asking;
  }, [asking, key]);
};

const Searched = ({ progress: { is, asked, size, last } }: { progress: Progress }) => (
  <p data-patrol={is}>
    {is === 'asking' && <strong>{say('guard_asking')} </strong>}
    {last === null ? (
      <span class="muted">{say('guard_never_searched')}</span>
    ) : (
      <>
        {size > 0 && `${say('guard_asked', asked, size)} `}
        <span class="muted">
          {say('guard_last')} <Age at={last} />
        </span>
      </>
    )}
  </p>
);

const Read = ({ reading, at }: { reading: boolean; at: number | null }) => (
  <p data-reading={reading ? 'asking' : at === null ? 'idle' : 'done'}>
    {reading && <strong>{say('guard_reading')} </strong>}
    <span class="muted">
      {say('guard_read_last')} <Age at={at} />
    </span>
  </p>
);

export const GuardProgress = ({ town }: { town: Watched }) => {
  const { id } = town.municipality;
  const known = { state: state.value, machine: machine.value, patrols: patrols.value };
  const progress = progressOf(known, id, platforms.value, now.value);
  const website = websites.value[id];
  const mark = machine.value.askedOne[siteMark(id)] ?? 0;
  const reading = town.guard.website && mark > (website?.askedAt ?? 0);
  useEnd(progress.is === 'asking', 'guard_told_searched');
  useEnd(reading, website?.trouble ? 'guard_told_unread' : 'guard_told_read');
  return (
    <>
      <div class="looked">
        <Searched progress={progress} />
        <Read reading={reading} at={website?.readAt ?? null} />
      </div>
      {town.guard.website && <SiteTroubleNotice website={website} />}
    </>
  );
};
