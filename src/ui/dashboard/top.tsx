/** The top of every page: which municipality, check its names, and how far that has come. */
import { MunicipalityBox } from '../parts/municipality-box.tsx';
import { say } from '../parts/say.ts';
import { checkAgain, watch } from '../popup/check.ts';
import { choice } from '../popup/chosen.ts';
import { watched } from '../store.ts';
import { ProgressLine } from './progress-line.tsx';
import { asking } from './view.ts';

export const Top = () => {
  const name = watched.value?.municipality.name;
  return (
    <header class="top">
      {name !== undefined && (
        <div class="chooser">
          <MunicipalityBox
            choice={choice}
            current={name}
            labelled={false}
            onChoose={(municipality) => {
              watch(municipality);
              choice.clear();
            }}
          />
          {!asking.value && (
            <button type="button" name="check" class="primary" onClick={checkAgain}>
              {say('button_check')}
            </button>
          )}
        </div>
      )}
      <ProgressLine />
    </header>
  );
};
