/** A picture of the page as evidence, on a click: saved as a file, with only its fingerprint kept here. */
import { useSignal } from '@preact/signals';
import { captureTab } from '../../browser/capture.ts';
import { send } from '../../browser/messages.ts';
import { captureName } from '../../impersonation/capture-name.ts';
import { saveBlob } from '../parts/save-file.ts';
import { say } from '../parts/say.ts';
import { state } from '../store.ts';
import { pageRead } from './page-read.ts';

interface Props {
  own: { municipality: string; platform: string; handle: string };
  address: string;
}

export const Capture = ({ own, address }: Props) => {
  const told = useSignal('');
  const take = async (): Promise<void> => {
    const shot = await captureTab();
    // A picture of another page must not stand under this account.
    if (!shot || shot.address !== address) {
      told.value = say('page_capture_refused');
      return;
    }
    const by = state.value.settings.initials;
    const file = captureName(own.platform, own.handle, Date.now());
    saveBlob(file, shot.png);
    const read = pageRead.value;
    send({ do: 'point', how: 'page', address, by, name: read?.name ?? '', about: read?.excerpt ?? '', ...own });
    send({ do: 'captured', file, sha256: shot.sha256, by, ...own });
    told.value = say('page_captured', file);
  };
  return (
    <p>
      <button type="button" name="capture" onClick={() => void take()}>
        {say('page_capture')}
      </button>{' '}
      <span class="muted" role="status">
        {told.value}
      </span>
    </p>
  );
};
