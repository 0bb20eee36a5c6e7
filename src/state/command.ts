/** Everything a person can ask for. A command goes in; no answer comes back, only the state changes. */

import type { Decided } from '../impersonation/class.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Found } from './backup.ts';
import type { ChannelChange } from './planning.ts';
import type { RegisterChange } from './registering.ts';
import type { ReportChange } from './reporting.ts';
import type { HandoverChange, MergerChange, ReviewChange } from './sittings.ts';
import type { Alert, Capture, Guard, OfficeHolder, Pointed, Settings, Sighting, State } from './state.ts';

type Name = { platform: string; handle: string };
type OwnName = Name & { municipality: string };

export type Command =
  | { do: 'watch'; municipality: Municipality }
  | { do: 'unwatch'; municipality: string }
  | { do: 'select'; municipality: string }
  | { do: 'check'; municipality: string }
  | { do: 'check-one'; platform: string; handle: string }
  | { do: 'stop'; municipality: string }
  | ({ do: 'name'; change: 'add' | 'drop' | 'restore' | 'up' | 'down'; shown: string[] } & OwnName)
  | ({ do: 'saw' } & Pick<Sighting, 'platform' | 'handle' | 'saw' | 'initials' | 'address' | 'excerpt'>)
  | ({ do: 'claim' } & OwnName)
  | ({ do: 'claimed'; by: string } & OwnName)
  | ({ do: 'claim-refused'; by: string } & OwnName)
  | ({ do: 'claim-later' } & OwnName)
  | ({ do: 'ours'; by: string } & OwnName)
  | ({ do: 'judge'; decided: Decided | null; by: string; note: string } & OwnName)
  | ({ do: 'unjudge' } & OwnName)
  | ({ do: 'point' } & Omit<Pointed, 'at'>)
  | ({ do: 'unpoint' } & OwnName)
  | ({ do: 'captured' } & Omit<Capture, 'at'>)
  | ({ do: 'report' } & ReportChange)
  | ({ do: 'register' } & RegisterChange)
  | ({ do: 'channel' } & ChannelChange)
  | ({ do: 'handover' } & HandoverChange)
  | ({ do: 'review' } & ReviewChange)
  | ({ do: 'merger' } & MergerChange)
  /** A person looks: what came due while the browser was closed is not put off any longer. */
  | { do: 'opened' }
  | { do: 'backed-up' }
  | { do: 'office-holder'; holder: OfficeHolder }
  | { do: 'forget-office-holder'; holder: OfficeHolder['id'] }
  | { do: 'guard'; municipality: string; guard: Partial<Guard> }
  | { do: 'website'; municipality: string; website: string | null }
  | { do: 'patrol'; municipality: string }
  | { do: 'read-site'; municipality: string }
  /** Reads the open feed of one of our channels now. @param account its key */
  | { do: 'read-feed'; account: string }
  | ({ do: 'forget-account' } & OwnName)
  | ({ do: 'visited' } & OwnName)
  | { do: 'close-alert'; alert: Alert['id'] }
  | { do: 'snooze-alert'; alert: Alert['id']; days: number }
  | { do: 'set'; settings: Partial<Settings> }
  /** `found` is what machines had found, when the file held it. */
  | { do: 'import'; state: State; found: Found }
  | { do: 'erase' };
