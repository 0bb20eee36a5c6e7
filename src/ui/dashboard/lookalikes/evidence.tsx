/** The evidence card: to look at, to print, to keep as a file. */
import { useSignal } from '@preact/signals';
import { captureName } from '../../../impersonation/capture-name.ts';
import { type Card, type CardGroup, cardOf, cardText, groupKey } from '../../../impersonation/card.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { momentWords } from '../../parts/age-words.ts';
import { saveBlob } from '../../parts/save-file.ts';
import { say } from '../../parts/say.ts';
import { language, now, watched } from '../../store.ts';
import { factsOf } from './evidence-facts.ts';
import { capturesOf } from './records.ts';

const cardFor = (entry: Entry): Card =>
  cardOf(
    factsOf(entry, watched.value?.municipality.name ?? '', capturesOf(entry), {
      say,
      moment: (at) => momentWords(at, language.value),
      number: (count) => count.toLocaleString(language.value),
    }),
  );

/** Line ends as Windows reads them in every program. */
const save = (entry: Entry): void => {
  const name = captureName(entry.platformId, entry.handle, now.value).replace(/\.png$/, '.txt');
  const text = `${cardText(cardFor(entry), say).replaceAll('\n', '\r\n')}\r\n`;
  saveBlob(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
};

const Group = ({ card, group }: { card: Card; group: CardGroup }) => (
  <>
    <h4>{say(groupKey(group))}</h4>
    <dl class="facts">
      {card
        .filter((one) => one.group === group)
        .flatMap(({ label, value }, index) => [
          <dt key={`${label} ${index}`}>{say(label)}</dt>,
          <dd key={`${label} ${index} value`}>
            <bdi>{value}</bdi>
          </dd>,
        ])}
    </dl>
  </>
);

const Rows = ({ entry, shown }: { entry: Entry; shown: boolean }) => {
  const card = cardFor(entry);
  const groups = [...new Set(card.map((one) => one.group))];
  return (
    <div id="evidence-rows" class="evidence-rows" hidden={!shown}>
      {groups.map((group) => (
        <Group key={group} card={card} group={group} />
      ))}
      <p class="source">{say('card_caveat')}</p>
    </div>
  );
};

export const Evidence = ({ entry }: { entry: Entry }) => {
  const shown = useSignal(false);
  const count = capturesOf(entry).length;
  return (
    <section aria-labelledby="card-evidence" class="evidence" data-evidence>
      <h3 id="card-evidence">{say('card_title')}</h3>
      <p class="muted screen">{say('lookalikes_evidence_explain')}</p>
      <p class="screen">{count === 0 ? say('lookalikes_no_captures') : say('lookalikes_captures', count)}</p>
      <p class="actions">
        <button
          type="button"
          name="show-card"
          aria-expanded={shown.value}
          aria-controls="evidence-rows"
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {say(shown.value ? 'lookalikes_evidence_hide' : 'lookalikes_evidence_show')}
        </button>
        <button type="button" name="print-card" onClick={() => print()}>
          {say('lookalikes_print')}
        </button>
        <button type="button" name="save-card" onClick={() => save(entry)}>
          {say('lookalikes_save_file')}
        </button>
      </p>
      <Rows entry={entry} shown={shown.value} />
    </section>
  );
};
