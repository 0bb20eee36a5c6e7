/** Says what was just done, to those who look and to those who listen. */
import { told } from './told.ts';

export const ToldLine = () => (
  <p role="status" data-told class={told.value === '' ? 'unseen' : 'notice'}>
    <bdi>{told.value}</bdi>
  </p>
);
