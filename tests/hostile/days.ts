/** Every bad day of one reply, by the table it stands in. */
import { ABSENCES } from './absences.ts';
import { BODIES } from './bodies.ts';
import { CHALLENGES } from './challenges.ts';
import type { Day } from './day.ts';
import { ENVELOPES } from './envelopes.ts';
import { FILTERED } from './filters.ts';
import { HIDDEN } from './hidden.ts';
import { LANDINGS } from './landings.ts';
import { OUTSIDERS } from './outsiders.ts';
import { SHAPES } from './shapes.ts';
import { STATUSES } from './statuses.ts';
import { WALLS } from './walls.ts';

export const TABLES: Readonly<Record<string, readonly Day[]>> = {
  statuses: STATUSES,
  challenges: CHALLENGES,
  walls: WALLS,
  absences: ABSENCES,
  filters: FILTERED,
  landings: LANDINGS,
  bodies: BODIES,
  hidden: HIDDEN,
  shapes: SHAPES,
  envelopes: ENVELOPES,
  outsiders: OUTSIDERS,
};
