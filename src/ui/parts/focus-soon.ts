/** Moves the focus to what is about to be drawn. */

/**
 * Puts the focus somewhere once the page was drawn anew; never takes it from where a person went meanwhile, because on a
 * slow machine somebody may be typing there already.
 * @param find looks for the place when the time has come; nothing happens where there is none
 */
export const focusSoon = (find: () => HTMLElement | null | undefined): void => {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now === before || now === document.body || now === null) find()?.focus();
  });
};
