/** The way back to the list of channels. */
import { say } from '../../parts/say.ts';
import { placeOf } from './place.ts';

export const Back = () => (
  <p class="back">
    <a href={placeOf(null)}>
      <span aria-hidden="true">← </span>
      {say('channels_back')}
    </a>
  </p>
);
