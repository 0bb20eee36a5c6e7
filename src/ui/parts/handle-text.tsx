/** A handle as text: it cannot turn its surroundings round, and invisible characters and foreign letters show. */
import { oddLetters } from '../../municipality/odd-letters.ts';
import { say } from './say.ts';
import { visible } from './visible.ts';

interface Props {
  handle: string;
}

export const HandleText = ({ handle }: Props) => {
  const odd = oddLetters(handle);
  return (
    <>
      <bdi class="handle" translate={false}>
        {visible(handle)}
      </bdi>
      {odd && (
        <small class="odd-letters">
          {' '}
          <bdi>{say('handle_odd_letters', odd)}</bdi>
        </small>
      )}
    </>
  );
};
