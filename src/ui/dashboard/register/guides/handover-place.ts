/** Where handovers are shown, and where what is typed about one is kept. */
import type { Handover } from '../../../../register/handover.ts';

/** The room of all handovers. */
export const HANDOVER = 'handover';

/** The room of one handover. */
export const handoverPlace = ({ id }: Pick<Handover, 'id'>): string => `${HANDOVER} ${id}`;

/** The sheet on which the successors of a handover are typed. */
export const sheetOf = ({ id }: Pick<Handover, 'id'>): string => `handover ${id}`;
