/** Tells people who listen to the page what changed on it. */

interface Props {
  /** A sentence; a new one is read out when the reader is ready for it. */
  text: string;
}

export const LiveRegion = ({ text }: Props) => (
  <p class="unseen" role="status" aria-live="polite">
    {text}
  </p>
);
