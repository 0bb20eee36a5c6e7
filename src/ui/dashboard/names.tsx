/** The names page: every name on every platform, to sift, read and change. */
import { say } from '../parts/say.ts';
import { rows } from '../popup/groups.ts';
import { watched } from '../store.ts';
import { Heading } from './heading.tsx';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix-view.tsx';
import { inOrder, sift } from './sift.ts';
import { SiftBar } from './sift-bar.tsx';
import { NameTable } from './table-view.tsx';
import { asking, filter, order, shape } from './view.ts';

export const Names = () => {
  const caption = say('names_caption', watched.value?.municipality.name ?? '');
  const shown = sift(rows.value, filter.value);
  const Shape = shape.value === 'matrix' ? Matrix : NameTable;
  return (
    <>
      <Heading>{say('nav_names')}</Heading>
      <p class="lead">{say('names_explain')}</p>
      <SiftBar rows={shape.value === 'table' ? inOrder(shown, order.value) : shown} total={rows.value.length} />
      {shown.length === 0 ? (
        <p>{say('names_nothing')}</p>
      ) : (
        <Shape rows={shown} asking={asking.value} caption={caption} />
      )}
      <Legend />
    </>
  );
};
