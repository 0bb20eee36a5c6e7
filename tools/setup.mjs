/** Makes a fresh copy ready: npm packages, and with `--browsers` what a bare Debian lacks. Needs nothing but Node. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumProgram, firefoxProgram } from './programs.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 20];

const say = (text) => console.log(`setup: ${text}`);

const fail = (text) => {
  console.error(`setup: ${text}`);
  process.exit(1);
};

const run = (command, ...args) => {
  say([command, ...args].join(' '));
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
};

const quietly = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' });

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  fail(`this is Node ${process.versions.node}; ${OLDEST_NODE.join('.')} or newer is needed (https://nodejs.org)`);
};

/** The packages a lock file names, without the project itself. */
const packagesIn = (file) => {
  const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
};

/** Whether what npm says it installed is what the lock file asks, optional packages of other machines aside. */
const isInstalled = () => {
  const receipt = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(receipt)) return false;
  const installed = packagesIn(receipt);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([name, wanted]) => installed[name]?.version === wanted.version || (!installed[name] && wanted.optional),
  );
};

const installPackages = () => {
  if (isInstalled()) return;
  if (run('npm', 'ci', '--no-audit', '--no-fund')) return;
  say('npm ci refuses; trying npm install, which forgives a registry that lacks packages for other machines');
  if (!run('npm', 'install', '--no-save', '--no-audit', '--no-fund')) fail('the npm packages cannot be installed');
};

const hasFonts = () => (quietly('fc-list').stdout ?? '').trim() !== '';

/** What the browser tests need, how to see whether it is there, and the Debian packages that bring it. */
const NEEDS = [
  { what: 'Chromium', there: () => chromiumProgram() !== null, packages: ['chromium'] },
  { what: 'Firefox', there: () => firefoxProgram() !== null, packages: ['firefox-esr'] },
  { what: 'fonts', there: hasFonts, packages: ['fontconfig', 'fonts-dejavu-core'] },
];

/** The words before `apt-get` that make it work here, or null when it cannot. */
const aptPrefix = () => {
  if (process.platform !== 'linux' || quietly('apt-get', '--version').status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return quietly('sudo', '-n', 'true').status === 0 ? ['sudo', '-n'] : null;
};

const missing = () => NEEDS.filter((need) => !need.there() && (process.platform === 'linux' || need.what !== 'fonts'));

const installBrowsers = () => {
  const wanted = missing();
  if (wanted.length === 0) return;
  const names = wanted.map((need) => need.what).join(', ');
  const packages = wanted.flatMap((need) => need.packages);
  const prefix = aptPrefix();
  if (prefix === null)
    fail(
      `missing: ${names}. Install them (on Debian: apt-get install ${packages.join(' ')}) or set CHROMIUM and FIREFOX to their programs.`,
    );
  const apt = (...args) => run(...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  const still = missing();
  if (still.length > 0) fail(`still missing after apt-get: ${still.map((need) => need.what).join(', ')}`);
};

checkNode();
installPackages();
if (process.argv.includes('--browsers')) installBrowsers();
else if (chromiumProgram() === null && firefoxProgram() === null)
  fail('no browser found. Install Chromium or Firefox, or set CHROMIUM or FIREFOX to its program.');
