/** The manual's sentences, each with the way to the page where it is done. */
import { say } from '../../parts/say.ts';
import type { Line as Content, Part } from './content.ts';
import { lineWords } from './knowable.ts';

export const Line = ({ line }: { line: Content }) => (
  <>
    {lineWords(line, say)}
    {line.to && (
      <>
        {' '}
        <a class="manual-to" href={`#${line.to.page}`}>
          {say(line.to.name)}
        </a>
      </>
    )}
  </>
);

interface Props {
  as: Part['lines'];
  content: readonly Content[];
}

export const Lines = ({ as, content }: Props) => {
  const items = content.map((line) => (
    <li key={line.text}>
      <Line line={line} />
    </li>
  ));
  return as === 'steps' ? <ol class="manual-lines">{items}</ol> : <ul class="manual-lines">{items}</ul>;
};
