/** `npm run bench`: speed and growth as ratios measured in one run, printed as a table; nothing here passes or fails. */

import { copies } from './copies.ts';
import { csv } from './csv.ts';
import type { Figure } from './figure.ts';
import { growth } from './growth.ts';
import { idleWake } from './idle.ts';
import { likeness } from './likeness.ts';
import { lookalikes } from './lookalikes.ts';
import { paint } from './paint.ts';
import { writeFigures } from './readme.ts';
import { register } from './register.ts';
import { sweep } from './sweep.ts';
import { worker } from './worker.ts';

const BENCHES: readonly (() => Promise<Figure[]>)[] = [
  sweep,
  paint,
  worker,
  idleWake,
  growth,
  lookalikes,
  likeness,
  csv,
  register,
  copies,
];

const wishes = process.argv.slice(2);
const chosen = wishes.find((one) => !one.startsWith('--'));

const line = (figure: Figure): string =>
  `| ${figure.what} | ${figure.measured} | ${figure.against} | ${figure.ratio === null ? '' : figure.ratio.toFixed(2)} | ${figure.aim} |`;

const table: string[] = ['| what | measured | against | ratio | aim |', '| --- | --- | --- | --- | --- |'];
console.log(table.join('\n'));
for (const bench of BENCHES) {
  if (chosen && bench.name !== chosen) continue;
  for (const figure of await bench()) {
    // What has nothing to be held against is a detail, for who runs the benches.
    if (figure.ratio !== null || figure.aim !== '') table.push(line(figure));
    console.log(line(figure));
  }
}
// A part of the benches would wipe out the figures of the others.
if (wishes.includes('--readme') && !chosen) writeFigures(table.join('\n'));
process.exit(0);
