/** Entry of the popup: the browser paints what already stands in the page before the rest is read. */

let begun = false;

const begin = (): void => {
  if (begun) return;
  begun = true;
  void import('./popup.tsx');
};

requestAnimationFrame(() => setTimeout(begin));
// A page that nobody looks at is never painted, and still has to work.
setTimeout(begin, 100);
