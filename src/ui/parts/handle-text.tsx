/** A handle as text: it cannot turn its surroundings round, and invisible characters show. */
import { visible } from './visible.ts';

interface Props {
  handle: string;
}

export const HandleText = ({ handle }: Props) => (
  <bdi class="handle" translate={false}>
    {visible(handle)}
  </bdi>
);
