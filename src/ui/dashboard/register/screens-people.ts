/** The screens beside the register that guide people: by the first word of the address after `#register/`. */
import type { ComponentType } from 'preact';
import { CALENDAR, CalendarPage } from './calendar-page.tsx';
import { ClaimAssistant } from './claim-assistant.tsx';
import { CLAIM } from './claim-place.ts';
import { MERGER } from './fusion-place.ts';
import { HANDOVER } from './handover-place.ts';
import { Handovers } from './handovers.tsx';
import { Mergers } from './mergers.tsx';
import { Proof } from './proof.tsx';

/** The room of the proof for citizens. */
export const PROOF = 'proof';

export const SCREENS: Readonly<Record<string, ComponentType>> = {
  [HANDOVER]: Handovers,
  [MERGER]: Mergers,
  [PROOF]: Proof,
  [CALENDAR]: CalendarPage,
  [CLAIM]: ClaimAssistant,
};
