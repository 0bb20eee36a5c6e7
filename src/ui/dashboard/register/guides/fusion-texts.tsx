/** What the old pages say after a merger, in four languages, ready to copy. */
import { LANGUAGES } from '../../../../municipality/municipality.ts';
import type { Merger } from '../../../../register/fusion.ts';
import { movedText } from '../../../../register/fusion-text.ts';
import { say } from '../../../parts/say.ts';
import { TextToCopy } from '../copy-text.tsx';
import { NotedField } from '../noted-fields.tsx';
import { noted } from '../scratch.ts';
import { newTown } from './fusion-place.ts';
import { OWN_NAMES, townIn } from './town-words.ts';

export const FusionTexts = ({ merger }: { merger: Merger }) => {
  const sheet = `moved ${merger.id}`;
  const town = newTown(merger);
  const guessed = town?.websiteGuessed === false ? (town.website ?? '') : '';
  const address = noted(sheet, 'moved-address', guessed).trim();
  return (
    <section aria-labelledby="fusion-texts">
      <h2 id="fusion-texts">{say('fusion_texts')}</h2>
      <p class="muted">{say('fusion_texts_explain')}</p>
      <NotedField
        sheet={sheet}
        field="moved-address"
        kind="url"
        label={say('fusion_address')}
        otherwise={guessed}
        hint={say('fusion_address_hint')}
      />
      <div class="texts">
        {LANGUAGES.map((language) => (
          <TextToCopy
            key={language}
            name={`moved-${language}`}
            label={OWN_NAMES[language]}
            text={movedText(language, town ? townIn(town, language) : merger.name, address)}
            language={language}
            rows={2}
          />
        ))}
      </div>
    </section>
  );
};
