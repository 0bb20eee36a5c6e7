/** The screens beside the register that guide people: by the first word of the address after `#register/`. */
import type { ComponentType } from 'preact';
import { CALENDAR, CalendarPage } from './guides/calendar-page.tsx';
import { ClaimAssistant } from './guides/claim-assistant.tsx';
import { CLAIM } from './guides/claim-place.ts';
import { MERGER } from './guides/fusion-place.ts';
import { HANDOVER } from './guides/handover-place.ts';
import { Handovers } from './guides/handovers.tsx';
import { Mergers } from './guides/mergers.tsx';
import { Proof } from './guides/proof.tsx';

/** The room of the proof for citizens. */
export const PROOF = 'proof';

export const SCREENS: Readonly<Record<string, ComponentType>> = {
  [HANDOVER]: Handovers,
  [MERGER]: Mergers,
  [PROOF]: Proof,
  [CALENDAR]: CalendarPage,
  [CLAIM]: ClaimAssistant,
};
