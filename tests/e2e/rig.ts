/** What a browser with our extension can be asked to do, the same for every browser. */
export { GECKO_ID } from '../../tools/manifest.ts';

/** Where a build is, and the port of the loopback world that all traffic goes to; without a port it is the real internet. */
export type Setting = {
  extension: string;
  port?: number;
  /** Opens a window that a person can see. */
  visible?: boolean;
  /** The browser's program, when it stands elsewhere than usual. */
  program?: string;
  /** The extension's id in Firefox, when it is not ours. */
  geckoId?: string;
  /** Says yes to every host that is asked for, since no test can click the browser's own prompt; only Firefox can. */
  consenting?: boolean;
};

export type Flaw = { id: string; impact: string; help: string; where: string[] };

/** Less motion, and the colours of a contrast theme. */
export type Wishes = { lessMotion: boolean; forcedColours: boolean };

/** One thing of the accessibility tree, without what is hidden. */
export type Heard = { role: string; name: string; depth: number; states: Record<string, unknown> };

/** One page, of the extension or of the web. Selectors are CSS, times are milliseconds. */
export type Screen = {
  wait: (selector: string, patience?: number) => Promise<void>;
  waitGone: (selector: string, patience?: number) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** Types into a field as a person does, after what is in it. */
  type: (selector: string, words: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Types where the focus is, as somebody without a mouse does. */
  write: (words: string) => Promise<void>;
  texts: (selector: string) => Promise<string[]>;
  /** The data attributes of every element found, by their names in the dataset. */
  data: (selector: string) => Promise<Record<string, string>[]>;
  /** The value of a JavaScript expression, promises awaited; it must survive JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  screenshot: (path: `${string}.png`, whole?: boolean) => Promise<void>;
  /** The page as it prints, in its own paper size; only Chromium can. */
  pdf?: () => Promise<Uint8Array>;
  resize: (width: number, height: number) => Promise<void>;
  scheme: (scheme: 'dark' | 'light') => Promise<void>;
  /** What a person asked of the whole computer; only Chromium can be told so for one page. */
  wishes?: (wishes: Wishes) => Promise<void>;
  /** The window as somebody sees it who made everything on it larger; only Chromium. @param width in CSS pixels */
  enlarge?: (width: number, height: number, times: number) => Promise<void>;
  /** What the page says to people who listen, in order; only Chromium. */
  heard?: () => Promise<Heard[]>;
  /** What axe-core finds wrong on the page. @param rules their ids; without them, all */
  axe: (rules?: readonly string[]) => Promise<Flaw[]>;
  reload: () => Promise<void>;
  close: () => Promise<void>;
};

export type Key =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Shift+Tab'
  | 'Space'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End';

export type Area = 'local' | 'session' | 'sync' | 'managed';

export type Rig = {
  name: 'chromium' | 'firefox';
  /** Opens a page of the extension by its path, `src/ui/popup/index.html` for instance. */
  openPage: (path: string) => Promise<Screen>;
  /** Opens an ordinary web page in a tab. */
  openWeb: (address: string) => Promise<Screen>;
  badge: () => Promise<string>;
  /** What went wrong in pages of the extension, and in Firefox in its background, by the browser's own word. */
  complaints: () => Promise<string[]>;
  stored: (area?: Area) => Promise<Record<string, unknown>>;
  store: (values: Record<string, unknown>, area?: Area) => Promise<void>;
  /** Ends the background as the browser does with an idle one; the next event wakes it. */
  killBackground: () => Promise<void>;
  /** Closes the browser and opens it again with the same profile. Open screens are lost. */
  restart: () => Promise<void>;
  /** Takes over what changed in the extension's folder, as an update does. Open screens are lost. */
  update: () => Promise<void>;
  /** Ends the browser's process as a power cut does, and opens it again with the same profile. Open screens are lost. */
  crash: () => Promise<void>;
  /** Cuts the line, or joins it again. */
  offline: (is: boolean) => Promise<void>;
  /** Waits until the person has closed the browser. */
  closed: () => Promise<void>;
  close: () => Promise<void>;
};
