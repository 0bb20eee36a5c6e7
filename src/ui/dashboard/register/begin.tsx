/** The register while it is empty: what it is for, and the ways to begin. */
import { say } from '../../parts/say.ts';
import { AddAccount } from './add-account.tsx';
import { PasteForm } from './files/paste-form.tsx';

export const Begin = ({ municipality }: { municipality: string }) => (
  <section class="begin stack" aria-labelledby="begin">
    <h2 id="begin">{say('register_begin')}</h2>
    <ul class="plain points">
      <li>{say('register_for_people')}</li>
      <li>{say('register_for_names')}</li>
      <li>{say('register_for_leavers')}</li>
    </ul>
    <p class="muted">{say('register_begin_ways')}</p>
    <PasteForm />
    <AddAccount municipality={municipality} />
  </section>
);
