/** The drawer at the side: everything about one name, or the names of one platform. Escape closes it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Row } from '../../schedule/rows.ts';
import { HandleText } from '../parts/handle-text.tsx';
import { NameDetails } from '../parts/name-details.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { isPending } from '../parts/verdict-data.ts';
import { VerdictMark } from '../parts/verdict-mark.tsx';
import { rows } from '../popup/groups.ts';
import { platforms, watched } from '../store.ts';
import { PlatformNames } from './platform-names.tsx';
import { claimPlace } from './register/guides/claim-place.ts';
import { placeOf } from './register/place.ts';
import { Sighting } from './sighting.tsx';
import { asking, opened } from './view.ts';

const close = (): void => {
  opened.value = null;
};

const OneName = ({ row, municipality }: { row: Row; municipality: string }) => {
  const { platform, handle } = row;
  return (
    <>
      <h2>
        <HandleText handle={handle} />
        <span class="muted"> · {platformName(platform, say)}</span>
      </h2>
      <p class="conclusion">
        <VerdictMark row={row} asking={asking.value} />
      </p>
      {(row.breach !== null || !isPending(row)) && (
        <NameDetails row={row} municipality={municipality}>
          <a class="button" href={placeOf(claimPlace(platform.id, handle))} onClick={close}>
            {say('guide_link')}
          </a>
        </NameDetails>
      )}
      {!row.breach && <Sighting row={row} />}
      <p>
        <button
          type="button"
          onClick={() => {
            opened.value = { platform: platform.id, handle: null };
          }}
        >
          {say('names_change_on', platformName(platform, say))}
        </button>
      </p>
    </>
  );
};

const Content = () => {
  const [open, town] = [opened.value, watched.value];
  const platform = platforms.value.find((one) => one.id === open?.platform);
  if (!open || !town || !platform) return null;
  if (open.handle === null) return <PlatformNames platform={platform} town={town} />;
  const row = rows.value.find((one) => one.platform.id === open.platform && one.handle === open.handle);
  return row ? <OneName row={row} municipality={town.municipality.id} /> : <p>{say('names_gone')}</p>;
};

/** A dialog of the browser itself: it keeps the focus inside and gives it back to the cell that opened it. */
export const Drawer = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = opened.value !== null;
  // Before it is painted: a key pressed at once must not land on what the opening dialog focuses.
  useLayoutEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog already; the click is on what lies outside it
    <dialog
      ref={dialog}
      class="drawer"
      aria-label={say('names_drawer')}
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="drawer-content">
        <button type="button" class="close" onClick={close}>
          {say('names_close')}
        </button>
        <Content />
      </div>
    </dialog>
  );
};
