/** `npm run bench`: speed and growth as ratios measured in one run, printed as a table; nothing here passes or fails. */

import { copies } from './copies.ts';
import type { Figure } from './figure.ts';
import { growth } from './growth.ts';
import { idleWake } from './idle.ts';
import { likeness } from './likeness.ts';
import { lookalikes } from './lookalikes.ts';
import { paint } from './paint.ts';
import { register } from './register.ts';
import { sweep } from './sweep.ts';

const BENCHES: readonly (() => Promise<Figure[]>)[] = [
  sweep,
  paint,
  idleWake,
  growth,
  lookalikes,
  likeness,
  register,
  copies,
];

const chosen = process.argv[2];

const line = (figure: Figure): string =>
  `| ${figure.what} | ${figure.measured} | ${figure.against} | ${figure.ratio === null ? '' : figure.ratio.toFixed(2)} | ${figure.aim} |`;

console.log('| what | measured | against | ratio | aim |\n| --- | --- | --- | --- | --- |');
for (const bench of BENCHES) {
  if (chosen && bench.name !== chosen) continue;
  for (const figure of await bench()) console.log(line(figure));
}
process.exit(0);
