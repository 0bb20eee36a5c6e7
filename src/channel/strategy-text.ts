/** The strategy in words: gaps, hours, sprawl and advice, each as one sentence. */
import { type Group, groupName, type Say } from './groups.ts';
import type { Advice, Reason, Sprawl } from './sprawl.ts';
import type { Aim, Gaps, Hours } from './strategy.ts';

/** How things are called on the page: an account by its key, a platform by its id, a group by its key. */
export type Names = {
  channel: (key: string) => string;
  platform: (id: string) => string;
  group: (key: string) => string;
};

/** The word in a cell of the matrix; an empty cell has none. */
export const aimText = (aim: Aim, say: Say): string => (aim === 'none' ? '' : say(`strategy_${aim}`));

/** The name of a group by its key, from the groups of a matrix. */
export const groupNames =
  (rows: readonly { group: string; shown: Group }[], say: Say) =>
  (key: string): string => {
    const row = rows.find(({ group }) => group === key);
    return row ? groupName(row.shown, say) : key;
  };

const listed = (keys: readonly string[], names: Names): string => keys.map(names.channel).join(', ');

/** The gaps, those in groups first. */
export const gapTexts = ({ groups, channels }: Gaps, names: Names, say: Say): string[] => [
  ...groups.map(({ shown, planned }) =>
    say(planned ? 'strategy_gap_planned' : 'strategy_gap_group', groupName(shown, say)),
  ),
  ...channels.map((key) => say('strategy_gap_channel', names.channel(key))),
];

/** What the channels cost together; the open ones without hours in a plan are counted apart. */
export const hoursTexts = ({ needed, planned, unknown, available, short }: Hours, say: Say): string[] => [
  available === null ? say('strategy_hours_needed', needed) : say('strategy_hours_of', needed, available),
  ...(short > 0 ? [say('strategy_hours_short', short)] : []),
  ...(planned > 0 ? [say('strategy_hours_planned', planned)] : []),
  ...(unknown > 0 ? [say('strategy_hours_unknown', unknown)] : []),
];

/** One piece of sprawl. */
export const sprawlText = (one: Sprawl, names: Names, say: Say): string => {
  if (one.is === 'silent') return say('strategy_silent', one.days, names.channel(one.key));
  const list = listed(one.keys, names);
  return one.is === 'same_platform'
    ? say('strategy_same_platform', one.keys.length, names.platform(one.platform), list)
    : say('strategy_same_group', one.keys.length, names.group(one.group), list);
};

/** One piece of advice, as a sentence. */
export const adviceText = (advice: Advice, names: Names, say: Say): string => {
  const others = advice.keys.filter((key) => key !== advice.into);
  return say(`strategy_do_${advice.do}`, listed(others, names), advice.into === null ? '' : names.channel(advice.into));
};

/** Why that advice is given. */
export const reasonText = ({ why, days }: Reason, say: Say): string =>
  days === null ? say(`strategy_because_${why}`) : say(`strategy_because_${why}`, days);

/** What must stand beside the picture: that it shows plans and not people, and that its limits are ours. */
export const strategyCaveats = (say: Say): string[] => [say('strategy_reach_caveat'), say('strategy_own_choice')];
