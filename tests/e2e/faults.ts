/** What a person meets on a page that no list of rules sees, as expressions to evaluate there; every answer is a list of faults. */

import type { Screen } from './rig.ts';

/** Everything that is found, each with the name of what was looked for. @param expressions by their names */
export const faultsIn = async (screen: Screen, expressions: Record<string, string>): Promise<string[]> => {
  const found = await screen.evaluate<string[][]>(`[${Object.values(expressions).join(',')}]`);
  return Object.keys(expressions).flatMap((name, at) => (found[at] ?? []).map((one) => `${name} ${one}`));
};

const FOCUSABLE = 'a[href], button, summary, input:not([type=hidden]), select, textarea';

/** Whether something is drawn: closed parts, hidden parts and what stands only for those who listen are not. */
const SHOWN = `const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen, [inert]') &&
  (!document.querySelector('dialog[open]') || one.closest('dialog[open]'));`;

/** The name by which a control is heard, near enough for controls that have a label, a text or a name of their own. */
const NAMED = `const words = (one) => {
    const copy = one.cloneNode(true);
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
    return copy.textContent;
  };
  const pointed = (one) => one.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const named = (one) => (one.getAttribute('aria-label') ?? pointed(one) ?? (one.labels?.length ? [...one.labels].map(words).join(' ') : words(one)))
    .replace(/\\s+/g, ' ').trim();`;

/** Two buttons, or two links to different places, that are heard as the same; fields only within one group. */
export const SAME_NAMES = `(() => { ${SHOWN} ${NAMED}
  const group = (one) => [...document.querySelectorAll('fieldset, form, section, [role=search], details, dialog')].findLastIndex((part) => part.contains(one));
  const key = (one) => one.matches('a') ? 'link ' + named(one) : one.matches('button, summary') ? 'button ' + named(one) : 'field ' + group(one) + ' ' + one.type + ' ' + named(one);
  const does = (one) => one.href ?? one.value ?? '';
  const all = [...document.querySelectorAll(${JSON.stringify(FOCUSABLE)})].filter(shown).map((one) => [key(one), one]);
  const seen = new Map();
  return all.flatMap(([name, one]) => {
    if (/ $/.test(name) || name === 'link' || name === 'button') return ['without a name: ' + one.outerHTML.slice(0, 120)];
    const before = seen.get(name);
    seen.set(name, one);
    return before && !(one.matches('a') && does(before) === does(one)) && !(one.type === 'radio') ? ['twice: ' + name] : [];
  });
})()`;

/** Names that stand twice in the page: whatever points at one of them may mean the other. */
export const SAME_IDS = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
})()`;

/** One heading of the first rank, and none that skips a rank. */
export const HEADINGS = `(() => { ${SHOWN}
  const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown);
  const rank = (one) => Number(one.tagName[1]);
  const top = document.querySelector('dialog[open]') ? 1 : 0;
  const skipped = all.filter((one, at) => rank(one) > (at === 0 ? top : rank(all[at - 1])) + 1).map((one) => 'skips a rank: ' + one.textContent);
  const first = all.filter((one) => rank(one) === 1).length;
  return first === 1 - top ? skipped : [...skipped, first + ' headings of the first rank'];
})()`;

/** Targets under 24 by 24 pixels without the room around them that stands for size (WCAG 2.2, 2.5.8); links within a sentence are left out. */
export const SMALL_TARGETS = `(() => { ${SHOWN}
  const inSentence = (one) => one.matches('a') && getComputedStyle(one).display === 'inline' &&
    (one.parentElement.textContent.trim() !== one.textContent.trim() || one.getClientRects().length > 1);
  const box = (one) => {
    const own = one.getBoundingClientRect();
    const label = /checkbox|radio/.test(one.type) && one.labels?.[0]?.getBoundingClientRect();
    if (!label) return own;
    const [left, top] = [Math.min(own.left, label.left), Math.min(own.top, label.top)];
    return new DOMRect(left, top, Math.max(own.right, label.right) - left, Math.max(own.bottom, label.bottom) - top);
  };
  const all = [...document.querySelectorAll(${JSON.stringify(`${FOCUSABLE}, [role=option]`)})].filter(shown)
    .map((one) => ({ one, at: box(one) })).filter(({ at }) => at.width > 0 && at.height > 0);
  const small = ({ at }) => at.width < 23.5 || at.height < 23.5;
  const centre = (at) => [at.left + at.width / 2, at.top + at.height / 2];
  const near = (mine, { at }) => {
    const [x, y] = centre(mine.at);
    const [dx, dy] = small({ at }) ? [x - centre(at)[0], y - centre(at)[1]]
      : [Math.max(at.left - x, 0, x - at.right), Math.max(at.top - y, 0, y - at.bottom)];
    return Math.hypot(dx, dy) < (small({ at }) ? 23.5 : 11.5);
  };
  return all.filter((mine) => small(mine) && !inSentence(mine.one) && all.some((other) => other.one !== mine.one && near(mine, other)))
    .map(({ one, at }) => Math.round(at.width) + 'x' + Math.round(at.height) + ' ' + one.outerHTML.slice(0, 100));
})()`;

/** By how much the page is wider than the window: it would have to be scrolled sideways. */
export const SIDEWAYS = `[document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth].filter((by) => by > 0)
  .map((by) => 'runs off by ' + by)`;

/** Text that is cut off by its own box; what scrolls may be larger, and what stands for those who listen is clipped away. */
export const CUT_OFF = `(() => { ${SHOWN}
  const cuts = (one) => {
    const { overflow, overflowY, clipPath } = getComputedStyle(one);
    return clipPath === 'none' && (/hidden|clip/.test(overflow) || /hidden|clip/.test(overflowY));
  };
  return [...document.querySelectorAll('main *, header *, nav *, dialog[open] *')]
    .filter((one) => shown(one) && cuts(one) && !one.closest('svg, select, input, textarea') && one.textContent.trim() !== '')
    .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
    .map((one) => 'cut off: ' + one.outerHTML.slice(0, 120));
})()`;

/** What moves by itself or on the way from one look to another. */
export const MOVING = `(() => {
  const moves = (one, part) => {
    const { animationName, transitionDuration } = getComputedStyle(one, part);
    return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
  };
  const still = document.getAnimations().map((one) => 'runs: ' + (one.animationName ?? one.transitionProperty));
  return [...still, ...[...document.querySelectorAll('*')].filter((one) => [null, '::before', '::after'].some((part) => moves(one, part)))
    .map((one) => 'moves: ' + one.outerHTML.slice(0, 80))];
})()`;

/** Regions that speak: politely, unless something went wrong, and never one within another, which would be said twice. */
export const LOUD = `[...document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')].flatMap((one) => [
  ...(one.getAttribute('aria-live') === 'assertive' ? ['assertive: ' + one.outerHTML.slice(0, 80)] : []),
  ...(one.parentElement.closest('[aria-live], [role=status], [role=alert], [role=log]') ? ['said twice: ' + one.outerHTML.slice(0, 80)] : []),
])`;

/** Drawings that are read out though a word beside them says the same; a drawing with a name of its own is one that tells something. */
export const NOISY = `[...document.querySelectorAll('svg:not([aria-hidden=true], [role=img][aria-label])')].map((one) => 'noisy: ' + one.outerHTML.slice(0, 80))`;

/** Landmarks: one main part, and a name for every further one of a kind. */
export const LANDMARKS = `(() => { ${SHOWN}
  if (document.querySelectorAll('main').length !== 1) return ['not one main part'];
  const name = (one) => one.getAttribute('aria-label') ?? document.getElementById(one.getAttribute('aria-labelledby'))?.textContent ?? '';
  const parts = [...document.querySelectorAll('nav:not(:only-of-type), section[aria-label], section[aria-labelledby]')].filter(shown);
  return parts.filter((one) => name(one).trim() === '').map((one) => 'without a name: ' + one.outerHTML.slice(0, 80));
})()`;
