/** Goes through a page as somebody without a mouse does, and looks at every stop on the way. */
import type { Screen } from './rig.ts';

const MOST = 150;

/**
 * What a person sees where the focus is: whether it is drawn, whether something lies over it (WCAG 2.2, 2.4.11), and
 * whether it came there in the order of the page. What went before is kept in the page itself.
 */
const stop = (back: boolean): string =>
  `(() => {
  // What moves comes to rest first, as it would by the time a person looks.
  document.getAnimations().forEach((each) => each.finish());
  const one = document.activeElement;
  const before = window.wasAt;
  window.wasAt = one;
  if (one === document.body || one === null) return [];
  const what = one.outerHTML.slice(0, 90);
  const drawn = [one, one.nextElementSibling, one.closest('label'), one.closest('fieldset label')].some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || (part === one && boxShadow !== 'none');
  });
  const whole = one.getClientRects()[0] ?? one.getBoundingClientRect();
  // Of what is larger than the window, the part within it.
  const [left, top] = [Math.max(whole.left, 0), Math.max(whole.top, 0)];
  const box = new DOMRect(left, top, Math.min(whole.right, innerWidth) - left, Math.min(whole.bottom, innerHeight) - top);
  const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y]));
  const free = spots.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (one.contains(hit) || one.nextElementSibling?.contains(hit) || [...(one.labels ?? [])].some((label) => label.contains(hit)));
  });
  const wrapped = !before?.isConnected || before === one || before === document.body;
  const apart = wrapped ? 0 : before.compareDocumentPosition(one);
  const astray = (apart & ${back ? 'Node.DOCUMENT_POSITION_FOLLOWING' : 'Node.DOCUMENT_POSITION_PRECEDING'}) !== 0;
  return [
    ...(drawn ? [] : ['no visible focus: ' + what]),
    ...(free ? [] : ['something lies over ' + what]),
    ...(astray ? ['out of order: ' + what] : []),
  ];
})()`;

/**
 * Presses Tab until the focus is on what is meant.
 * @param target a selector
 * @param key Shift+Tab goes back
 * @returns what was wrong on the way; the way round the end of the page is none
 */
export const walkTo = async (screen: Screen, target: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> => {
  const faults: string[] = [];
  await screen.evaluate('window.wasAt = undefined');
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await screen.press(key);
    faults.push(...(await screen.evaluate<string[]>(stop(key === 'Shift+Tab'))));
    if (await screen.evaluate(`document.activeElement.matches(${JSON.stringify(target)})`)) return faults;
  }
  throw new Error(`The keyboard does not reach ${target}`);
};
