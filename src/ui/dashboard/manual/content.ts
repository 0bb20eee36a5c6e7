/** What the manual says, as keys: every word of the interface in it is the interface's own, so that neither can drift. */
import type { Look } from '../../parts/verdict-words.ts';

/** A sentence or two. `words` are keys of the interface that fill its places; `to` is where it is done, and what that is called. */
export type Line = { text: string; words?: readonly string[]; to?: Place };
export type Place = { page: string; name: string };

export type Part = {
  id: string;
  title: string;
  lead?: string;
  /** Steps are done one after the other; points may be read in any order. */
  lines: 'steps' | 'points';
  /** What is drawn before the lines. */
  table?: 'verdicts' | 'platforms';
  content: readonly Line[];
};

const OVERVIEW: Place = { page: 'overview', name: 'nav_overview' };
const NAMES: Place = { page: 'names', name: 'nav_names' };
const LOOKALIKES: Place = { page: 'lookalikes', name: 'nav_lookalikes' };
const REGISTER: Place = { page: 'register', name: 'nav_register' };
const CHANNELS: Place = { page: 'channels', name: 'nav_channels' };
const REPORT: Place = { page: 'report', name: 'nav_report' };
const SETTINGS: Place = { page: 'settings', name: 'nav_settings' };
const PLATFORMS: Place = { page: 'settings/platforms', name: 'settings_platforms' };
const BACKUP: Place = { page: 'settings/backup', name: 'settings_backup' };
const ERASE: Place = { page: 'settings/erase', name: 'settings_erase' };
const PASTE: Place = { page: 'register/paste', name: 'files_paste_title' };
const REVIEW: Place = { page: 'register/review', name: 'register_review' };
const COLLEAGUE: Place = { page: 'register/colleague', name: 'files_colleague_title' };
const HANDOVER: Place = { page: 'register/handover', name: 'leaver_title' };
const MERGER: Place = { page: 'register/merger', name: 'fusion_title' };
const PROOF: Place = { page: 'register/proof', name: 'proofs_title' };

const FIRST: readonly Line[] = [
  { text: 'manual_first_open', words: ['municipality_label'], to: OVERVIEW },
  { text: 'manual_first_ticks', words: ['platforms_label', 'hosts_title'], to: PLATFORMS },
  { text: 'manual_first_check', words: ['button_check'], to: OVERVIEW },
  { text: 'manual_first_ours', words: ['verdict_taken', 'whose_unclear', 'button_ours'], to: NAMES },
  { text: 'manual_first_paste', to: PASTE },
  { text: 'manual_first_claim', words: ['verdict_free', 'verdict_likely', 'button_claim'], to: OVERVIEW },
  { text: 'manual_first_back', words: ['step_succeeded', 'step_refused'], to: OVERVIEW },
  { text: 'manual_first_guard', words: ['guard_search_now'], to: LOOKALIKES },
  { text: 'manual_first_initials', words: ['settings_initials'], to: SETTINGS },
  { text: 'manual_first_backup', words: ['settings_export'], to: BACKUP },
];

const MONTHLY: readonly Line[] = [
  { text: 'manual_monthly_steps', words: ['agenda_title'], to: OVERVIEW },
  { text: 'manual_monthly_visit', words: ['button_done'], to: OVERVIEW },
  { text: 'manual_monthly_look', words: ['lookalikes_standing_open', 'lookalikes_keep'], to: LOOKALIKES },
  { text: 'manual_monthly_unknown', words: ['verdict_unknown', 'button_look'], to: NAMES },
  { text: 'manual_monthly_register', to: REGISTER },
  { text: 'manual_monthly_channels', words: ['channels_head_attention'], to: CHANNELS },
  { text: 'manual_monthly_backup', words: ['settings_export'], to: BACKUP },
  { text: 'manual_monthly_quarter', to: REPORT },
  { text: 'manual_monthly_year', to: REVIEW },
];

const VERDICTS: readonly Line[] = [
  { text: 'manual_verdicts_why', to: NAMES },
  { text: 'manual_verdicts_waiting', words: ['verdict_unasked', 'button_check'], to: OVERVIEW },
  { text: 'manual_verdicts_old' },
  { text: 'manual_verdicts_promise', words: ['verdict_free'] },
];

const UNKNOWN: readonly Line[] = [
  { text: 'manual_unknown_names', words: ['names_add'], to: NAMES },
  { text: 'manual_unknown_others', to: LOOKALIKES },
  { text: 'manual_unknown_who' },
  { text: 'manual_unknown_busy', words: ['doubt_limited'] },
  { text: 'manual_unknown_control', words: ['doubt_rotten'], to: OVERVIEW },
  { text: 'manual_unknown_dated' },
];

const DATA: readonly Line[] = [
  { text: 'manual_data_here' },
  { text: 'manual_data_asked', words: ['hosts_title'], to: PLATFORMS },
  { text: 'manual_data_guard', to: LOOKALIKES },
  { text: 'manual_data_gone', words: ['settings_export'], to: BACKUP },
  { text: 'manual_data_where' },
  { text: 'manual_data_back', words: ['settings_import'], to: BACKUP },
  { text: 'manual_data_colleague', to: COLLEAGUE },
  { text: 'manual_data_secrets', to: REGISTER },
  { text: 'manual_data_end', words: ['settings_erase'], to: ERASE },
];

const LEAVER: readonly Line[] = [
  { text: 'manual_leaver_begin', words: ['leaver_who', 'leaver_begin'], to: HANDOVER },
  { text: 'manual_leaver_next' },
  { text: 'manual_leaver_order' },
  { text: 'manual_leaver_print', words: ['leaver_print'] },
  { text: 'manual_leaver_close', words: ['leaver_close'] },
  { text: 'manual_leaver_late', to: HANDOVER },
  { text: 'manual_leaver_merger', to: MERGER },
];

const ALARM: readonly Line[] = [
  { text: 'manual_alarm_calm' },
  { text: 'manual_alarm_capture', words: ['page_capture'] },
  { text: 'manual_alarm_add', words: ['lookalikes_add'], to: LOOKALIKES },
  { text: 'manual_alarm_judge', words: ['lookalikes_why', 'lookalikes_triage', 'lookalikes_keep'], to: LOOKALIKES },
  { text: 'manual_alarm_leave', words: ['class_critic', 'class_satire', 'class_residents'] },
  { text: 'manual_alarm_report', words: ['class_impersonation', 'class_fraud', 'lookalikes_report_begin'] },
  { text: 'manual_alarm_follow', words: ['lookalikes_sent'] },
  { text: 'manual_alarm_money' },
  { text: 'manual_alarm_own', to: OVERVIEW },
  { text: 'manual_alarm_proof', to: PROOF },
];

const IT: readonly Line[] = [
  { text: 'manual_it_policy', words: ['settings_policy'], to: SETTINGS },
  { text: 'manual_it_grant' },
  { text: 'manual_it_schema' },
  { text: 'manual_it_hosts', to: PLATFORMS },
  { text: 'manual_it_profile' },
];

export const PARTS: readonly Part[] = [
  { id: 'first', title: 'manual_first', lines: 'steps', content: FIRST },
  { id: 'monthly', title: 'manual_monthly', lines: 'steps', content: MONTHLY },
  {
    id: 'verdicts',
    title: 'manual_verdicts',
    lead: 'manual_verdicts_lead',
    lines: 'points',
    table: 'verdicts',
    content: VERDICTS,
  },
  {
    id: 'unknown',
    title: 'manual_unknown',
    lead: 'manual_unknown_lead',
    lines: 'points',
    table: 'platforms',
    content: UNKNOWN,
  },
  { id: 'data', title: 'manual_data', lines: 'points', content: DATA },
  { id: 'leaver', title: 'manual_leaver', lines: 'steps', content: LEAVER },
  { id: 'alarm', title: 'manual_alarm', lines: 'steps', content: ALARM },
  { id: 'it', title: 'manual_it', lines: 'points', content: IT },
];

/** What to do about each verdict. */
export const DO: Readonly<Record<Look, Line>> = {
  ours: { text: 'manual_do_ours', to: REGISTER },
  free: { text: 'manual_do_free', to: OVERVIEW },
  likely: { text: 'manual_do_likely', words: ['step_refused'], to: OVERVIEW },
  taken: { text: 'manual_do_taken', words: ['button_ours', 'button_not_ours'], to: NAMES },
  unknown: { text: 'manual_do_unknown', words: ['button_look'], to: NAMES },
  impossible: { text: 'manual_do_impossible', to: NAMES },
};
