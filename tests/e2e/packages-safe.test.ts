/** The built packages from the outside: a content policy as strict as browsers allow, no code from elsewhere, no door open. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flawOf, licenceOf, runtimePackages } from '../../tools/licences.ts';

const DIST = join(import.meta.dirname, '../../dist');
const BUILDS = ['chrome', 'firefox', 'chrome-e2e', 'firefox-e2e'] as const;

const read = (build: string, file: string): string => readFileSync(join(DIST, build, file), 'utf8');
const manifestOf = (build: string) => JSON.parse(read(build, 'manifest.json'));
const filesOf = (build: string, ending: RegExp): string[] =>
  readdirSync(join(DIST, build), { recursive: true, encoding: 'utf8' }).filter((one) => ending.test(one));

/** Nothing but our own scripts, styles and pictures; requests only by https, because people type hosts of their own. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self' https:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Doors that a page of the web, or another extension, could come in by. */
const DOORS = [
  ...['externally_connectable', 'web_accessible_resources', 'content_scripts', 'sandbox', 'user_scripts'],
  ...['devtools_page', 'chrome_url_overrides', 'declarative_net_request', 'protocol_handlers', 'update_url'],
] as const;

/** The words by which a permission is used in code. */
const USES: Readonly<Record<string, RegExp>> = {
  storage: /\.storage\.local\b/,
  alarms: /\.alarms\.create\(/,
  notifications: /\.notifications\.create\(/,
  activeTab: /\.captureVisibleTab\(/,
  scripting: /\.scripting\.executeScript\(/,
};

/** What makes code or HTML of text. */
const MAKERS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseFromString|srcdoc)\b|document\.write|\beval\(|\bnew Function\b|\bFunction\(["'`]|\bimportScripts\b|setTimeout\(["'`]|setInterval\(["'`]|=\s*["']javascript:/g;

/**
 * The one place left: Preact's own branch for a property (`dangerouslySetInnerHTML`) that our code never names; a test of
 * the house forbids it there, and the content policy refuses it in the browser.
 */
const KNOWN = { innerHTML: 2 };

const counted = (found: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(found)].map((one) => [one, found.filter((other) => other === one).length]));

describe.each(BUILDS)('the %s package', (build) => {
  it('has exactly the content policy that was thought over', () => {
    const said: string = manifestOf(build).content_security_policy.extension_pages;
    const policy = Object.fromEntries(
      said.split('; ').map((part) => [part.split(' ')[0], part.slice(part.indexOf(' ') + 1)]),
    );
    expect(policy).toEqual(POLICY);
    expect(Object.keys(manifestOf(build).content_security_policy)).toEqual(['extension_pages']);
  });

  it('leaves no door open to pages of the web or to other extensions', () => {
    const manifest = manifestOf(build);
    expect(DOORS.filter((door) => manifest[door] !== undefined)).toEqual([]);
  });

  it('uses each permission that it asks', () => {
    const code = filesOf(build, /\.js$/).map((file) => read(build, file));
    const asked: string[] = manifestOf(build).permissions;
    expect(asked.filter((one) => !code.some((text) => USES[one]?.test(text)))).toEqual([]);
    expect(manifestOf(build).optional_permissions).toBeUndefined();
  });

  it('makes neither code nor HTML of text, but in the one branch of a library that is never taken', () => {
    const found = filesOf(build, /\.(?:js|html)$/).flatMap((file) => read(build, file).match(MAKERS) ?? []);
    expect(counted(found)).toEqual(KNOWN);
  });

  it('loads scripts and styles from itself only', () => {
    for (const page of filesOf(build, /\.html$/)) {
      const links = [...read(build, page).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link ?? '');
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter((link) => !/^\/[a-z]/.test(link))).toEqual([]);
      expect(read(build, page)).not.toMatch(/<script(?![^>]*\bsrc=)|\son[a-z]+=|<(?:iframe|object|embed|base)\b/);
    }
    const scripts = filesOf(build, /\.js$/).map((file) => read(build, file));
    const elsewhere =
      /\b(?:from|import)\s*\(?\s*["'`](?:[a-z]+:|\/\/)|createElement\(["'`]script|\bnew (?:Shared)?Worker\(/;
    expect(scripts.flatMap((text) => text.match(elsewhere)?.[0] ?? [])).toEqual([]);
    for (const sheet of filesOf(build, /\.css$/)) expect(read(build, sheet)).not.toMatch(/@import|url\((?!["']?\/)/);
  });

  it('brings the notices of everybody whose code it contains', () => {
    const notices = read(build, 'licences.txt');
    const named = [...notices.matchAll(/^(@?[\w./-]+) \d[\w.-]* \([\w.-]+\)\nhttps:/gm)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(7);
    expect(named.filter((name) => ![...runtimePackages(), 'vite', 'rolldown'].includes(name))).toEqual([]);
    expect(named.map((name) => flawOf(licenceOf(name))).filter((flaw) => flaw !== null)).toEqual([]);
  });
});
