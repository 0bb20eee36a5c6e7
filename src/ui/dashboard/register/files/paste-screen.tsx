/** Many accounts at once, in a room of its own: the form, and what became of the last taking over. */
import { LiveRegion } from '../../../parts/live-region.tsx';
import { say } from '../../../parts/say.ts';
import { Screen } from '../screen.tsx';
import { taking } from './paste-flow.ts';
import { PasteForm } from './paste-form.tsx';
import { TakenNote, takenWords } from './taken-note.tsx';

export const PasteScreen = () => {
  const taken = taking.taken.value;
  return (
    <Screen title={say('files_paste_title')} lead={say('files_paste_lead')}>
      <LiveRegion text={taken ? takenWords(taken) : ''} />
      {taken && <TakenNote taken={taken} close={taking.leave} />}
      <PasteForm />
    </Screen>
  );
};
