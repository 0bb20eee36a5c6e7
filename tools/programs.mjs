/** Where browsers usually stand, on Linux, macOS and Windows. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MAC = '/Applications';
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

/** Chrome and Edge come last: their branded builds may refuse an unpacked extension from the command line. */
const CHROMIUMS = [
  ...onPath('chromium', 'chromium-browser'),
  `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
  ...WINDOWS.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
  ...onPath('google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'),
  `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ...WINDOWS.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
  ...WINDOWS.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

const FIREFOXES = [
  ...onPath('firefox-esr', 'firefox'),
  `${MAC}/Firefox.app/Contents/MacOS/firefox`,
  ...WINDOWS.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

/** Every place on the search path where a program of one of these names could be. */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The first Chromium found; the environment's `CHROMIUM` goes before all. */
export const chromiumProgram = () => process.env.CHROMIUM ?? CHROMIUMS.find((path) => existsSync(path)) ?? null;

/** The first Firefox found; the environment's `FIREFOX` goes before all. */
export const firefoxProgram = () => process.env.FIREFOX ?? FIREFOXES.find((path) => existsSync(path)) ?? null;
