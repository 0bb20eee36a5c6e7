/** Why an account counts as official, strongest proof first, and what would make it stronger. */

import { platformOf } from '../../../platforms/index.ts';
import type { Proof } from '../../../site/proof.ts';
import { proofKey } from '../../../site/proof.ts';
import type { MissingLinks } from '../../../site/two-way.ts';
import { Age } from '../../parts/age.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { watched } from '../../store.ts';
import { CopyButton } from './copy-button.tsx';
import type { OfficialRow } from './official-rows.ts';

/** Who or what says so, as a person would name it. */
const sourceWords = ({ kind, source }: Proof): string => {
  if (kind === 'register') return source.trim() === '' ? say('official_somebody') : visible(source);
  if (kind === 'government-mark') {
    const platform = platformOf(source);
    return platform ? platformName(platform, say) : visible(source);
  }
  return visible(source.replace(/^https?:\/\//, '').replace(/\/$/, ''));
};

const One = ({ proof }: { proof: Proof }) => (
  <li data-kind={proof.kind}>
    <bdi>{say(proofKey(proof.kind), sourceWords(proof))}</bdi>{' '}
    <span class="muted">· {proof.at > 0 ? <Age at={proof.at} /> : say('official_undated')}</span>
  </li>
);

export const Proofs = ({ proofs }: Pick<OfficialRow, 'proofs'>) => (
  <ol class="proofs">
    {proofs.map((one) => (
      <One key={one.kind} proof={one} />
    ))}
  </ol>
);

/** The line for the website, to hand to whoever keeps it. */
const Line = ({ line }: { line: string }) => (
  <>
    <code class="line" translate={false}>
      {visible(line)}
    </code>
    <p class="actions">
      <CopyButton
        name="copy-line"
        label={say('official_copy_line')}
        text={() => line}
        done={say('official_copied_line')}
      />
    </p>
  </>
);

const backKey = ({ back }: MissingLinks): string => {
  if (back === null) return 'official_lacks_back_unseen';
  return back ? 'official_back_alone' : 'official_lacks_back';
};

export const Missing = ({ missing, whole }: Pick<OfficialRow, 'missing' | 'whole'>) => {
  if (whole) return <p class="muted">{say('official_whole')}</p>;
  if (!missing) return null;
  return (
    <div class="missing" data-site={missing.site} data-back={String(missing.back)}>
      {!missing.site && <p>{say(missing.line ? 'official_lacks_site' : 'official_lacks_site_pageless')}</p>}
      {!missing.site && missing.line && <Line line={missing.line} />}
      <p>
        <bdi>{say(backKey(missing), visible(watched.value?.municipality.website ?? ''))}</bdi>
      </p>
    </div>
  );
};
