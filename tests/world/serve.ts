/** Opens the practice world and leaves it open, for a browser started by hand: `tsx tests/world/serve.ts`. */
import { PRACTICE } from './practice.ts';
import { openWorld } from './world.ts';

const world = await openWorld(PRACTICE);
console.log(`The practice world listens on 127.0.0.1:${world.port}. Start Chromium with
  --host-resolver-rules="MAP * 127.0.0.1:${world.port}" --ignore-certificate-errors
and Firefox with network.dns.forceResolve=127.0.0.1 and network.socket.forcePort=443=${world.port}. Ctrl+C ends it.`);

process.once('SIGINT', () => {
  world.close().then(() => process.exit(0));
});
