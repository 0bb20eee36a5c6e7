/** For whom the channel is: groups of the list, groups in own words, and the figures that are known of them. */
import type { CaseGroup } from '../../../channel/case.ts';
import { GROUPS, type GroupId, groupKey, groupName, groupTitle } from '../../../channel/groups.ts';
import { say } from '../../parts/say.ts';
import { answer } from './changing.ts';
import { GroupFigures } from './figure-lines.tsx';
import { Answer } from './inputs.tsx';
import { anySecret } from './no-secret.ts';
import type { Planning } from './planning.ts';
import { Typed } from './typed.tsx';
import { letGo, typedIn } from './typing.ts';

const keepGroups = (key: string, give: (groups: CaseGroup[]) => CaseGroup[]): void =>
  answer(key, (one) => ({ ...one, groups: give(one.groups) }));

const added = (id: GroupId | null, words: string): CaseGroup => ({ id, words, missed: '', offline: '' });

const Listed = ({ line: { key }, plan: { groups } }: Planning) => (
  <fieldset aria-labelledby="question" class="ticks">
    {GROUPS.map((id) => (
      <label class="tick" key={id}>
        <input
          type="checkbox"
          name={`case-group-${id}`}
          checked={groups.some((one) => one.id === id)}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            keepGroups(key, (all) =>
              checked ? [...all.filter((one) => one.id !== id), added(id, '')] : all.filter((one) => one.id !== id),
            );
          }}
        />
        {groupTitle(id, say)}
      </label>
    ))}
  </fieldset>
);

const Own = ({ line: { key }, plan: { groups } }: Planning) => {
  const id = `${key} own group`;
  const words = (typedIn(id) ?? '').trim();
  const add = (): void => {
    if (groupKey({ id: null, words }) === '' || anySecret(id)) return;
    keepGroups(key, (all) => [...all, added(null, words)]);
    letGo(id);
  };
  return (
    <>
      <ul class="rows">
        {groups.map((group, index) =>
          group.id === null ? (
            <li key={groupKey(group)}>
              <span>{groupName(group, say)}</span>
              <button
                type="button"
                name="drop-group"
                aria-label={say('channels_drop', groupName(group, say))}
                onClick={() => keepGroups(key, (all) => all.filter((_, other) => other !== index))}
              >
                {say('channels_remove')}
              </button>
            </li>
          ) : null,
        )}
      </ul>
      <div class="beside">
        <Typed id={id} name="case-own-group" label={say('channels_own_group')} enter={add} />
        <button type="button" name="add-group" onClick={add}>
          {say('channels_add')}
        </button>
      </div>
    </>
  );
};

export const GroupsAnswer = (planning: Planning) => (
  <>
    <Listed {...planning} />
    <Own {...planning} />
    <GroupFigures {...planning} />
  </>
);

/** Who of each group is missed here, and how those are reached without a screen. */
export const OfflineAnswer = (planning: Planning) => {
  const { line, plan } = planning;
  const keep = (group: string, more: Partial<CaseGroup>): void =>
    keepGroups(line.key, (all) => all.map((one) => (groupKey(one) === group ? { ...one, ...more } : one)));
  return (
    <>
      {plan.groups.map((one) => {
        const group = groupKey(one);
        return (
          <fieldset key={group} class="one">
            <legend>{groupName(one, say)}</legend>
            <Answer
              id={`${line.key} ${group} missed`}
              name={`case-missed-${group}`}
              label={say('channels_missed')}
              value={one.missed}
              keep={(missed) => keep(group, { missed })}
            />
            <Answer
              id={`${line.key} ${group} offline`}
              name={`case-offline-${group}`}
              label={say('channels_offline')}
              value={one.offline}
              keep={(offline) => keep(group, { offline })}
            />
          </fieldset>
        );
      })}
      <GroupFigures {...planning} />
    </>
  );
};
