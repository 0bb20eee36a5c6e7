/** Stands in for the polyfill in the bundled background: whoever starts it hands in a browser of this name. */
declare const outsideBrowser: unknown;

// As a value of its own: a bundler takes an export of a name that was only declared for a type, and drops it.
const handedIn = (): unknown => outsideBrowser;

export default handedIn();
