/** Long work in pieces: the page draws and listens in between. */

/** A task of its own; a timer would make the browser wait four milliseconds each time. */
const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** Milliseconds of work between two looks at the page: half of what a screen has for one picture. */
const SPELL = 8;

/**
 * Does work a piece at a time, and gives way to the page between spells of a few milliseconds.
 * @param work each piece should take less than such a spell
 * @param told hears of each piece that is done
 * @param stopped asked before each spell; what was begun is then left
 * @returns what the work ends with, or null when it was stopped
 */
export const inPieces = async <Piece, End>(
  work: Iterator<Piece, End>,
  told: (piece: Piece) => void,
  stopped: () => boolean,
): Promise<{ end: End } | null> => {
  for (;;) {
    await nextTask();
    if (stopped()) return null;
    const until = performance.now() + SPELL;
    do {
      const { done, value } = work.next();
      if (done) return { end: value };
      told(value);
    } while (performance.now() < until);
  }
};
