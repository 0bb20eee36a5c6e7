/** The signs that stand before a verdict's word; they say nothing that the word does not say as well. */
import type { ComponentChildren } from 'preact';
import type { Look } from './verdict-words.ts';

const DRAWINGS: Readonly<Record<Look | 'pending', ComponentChildren>> = {
  ours: <path d="M3 8.5 6.5 12 13 4.5" />,
  taken: <circle cx="8" cy="8" r="4.5" fill="currentColor" />,
  free: <circle cx="8" cy="8" r="4.5" />,
  likely: <circle cx="8" cy="8" r="4.5" stroke-dasharray="2.6 2.1" />,
  unknown: <path d="M5.5 6a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2.9-1.2 1.8M8 12.6v.4" />,
  impossible: <path d="m4 4 8 8m0-8-8 8" />,
  pending: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" />,
};

interface Props {
  of: Look | 'pending';
}

export const Sign = ({ of }: Props) => (
  <svg class="sign" data-look={of} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {DRAWINGS[of]}
  </svg>
);
