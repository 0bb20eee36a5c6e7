/** One sentence per step with its outcome, and the count at the end. */

export type Report = {
  /** Runs a step: it passes unless it throws. Says whether it passed. */
  step: (sentence: string, check: () => Promise<void> | void) => Promise<boolean>;
  /** A line that is neither passed nor failed. */
  note: (sentence: string) => void;
  /** Prints the closing line and returns the number of failures. */
  close: () => number;
};

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Opens a report on standard output; the clock starts now. */
export const openReport = (): Report => {
  const opened = Date.now();
  let [passed, failed] = [0, 0];
  return {
    step: async (sentence, check) => {
      const started = Date.now();
      try {
        await check();
        passed++;
        console.log(`  pass  ${sentence} (${seconds(started)})`);
        return true;
      } catch (error) {
        failed++;
        const why = error instanceof Error ? error.message : String(error);
        console.log(`  FAIL  ${sentence} (${seconds(started)})\n        ${why.replaceAll('\n', '\n        ')}`);
        return false;
      }
    },
    note: (sentence) => console.log(`        ${sentence}`),
    close: () => {
      console.log(`\nThe whole run took ${seconds(opened)}.`);
      console.log(`${passed} passed, ${failed} failed`);
      return failed;
    },
  };
};
