/** Everything a person can ask for. A command goes in; no answer comes back, only the state changes. */
import type { Municipality } from '../municipality/municipality.ts';
import type { Alert, Settings, Sighting, State } from './state.ts';

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
  | ({ do: 'not-ours' } & OwnName)
  | ({ do: 'forget-account' } & OwnName)
  | ({ do: 'visited' } & OwnName)
  | { do: 'close-alert'; alert: Alert['id'] }
  | { do: 'snooze-alert'; alert: Alert['id']; days: number }
  | { do: 'set'; settings: Partial<Settings> }
  | { do: 'import'; state: State }
  | { do: 'erase' };
