/** What a stored or imported document must look like; anything else is refused, never guessed. */
import * as v from 'valibot';
import { CLASSES } from '../impersonation/class.ts';
import { clean } from '../municipality/fold.ts';
import { accountShape } from './account-shape.ts';
import { channelsShape } from './channel-shapes.ts';
import { reportShape } from './report-shape.ts';
import { handoverShape, mergerShape, reviewShape } from './sitting-shapes.ts';
import { ALERT_KINDS, type State, VERSION } from './state.ts';

const text = v.pipe(v.string(), v.maxLength(2_000));
/** A name that stands in headings, sentences and files of ours: none needs a character that is not seen. */
const name = v.pipe(text, v.transform(clean));
const moment = v.pipe(v.number(), v.finite());
const language = v.picklist(['nl', 'fr', 'de', 'en']);
const list = <S extends v.GenericSchema>(one: S) => v.array(one);

export const municipality = v.object({
  id: text,
  country: v.picklist(['be', 'nl', 'other']),
  name,
  names: list(v.object({ language, name })),
  languages: list(language),
  city: v.boolean(),
  postalCode: v.nullable(name),
  website: v.nullable(text),
  websiteGuessed: v.boolean(),
  predecessors: list(name),
  province: v.nullable(name),
});

export const guard = v.object({
  lookalikes: v.boolean(),
  website: v.boolean(),
  wikidata: v.boolean(),
  pictures: v.boolean(),
  spared: list(text),
});

const watched = v.object({
  municipality,
  addedAt: moment,
  startedAt: v.nullable(moment),
  choices: v.record(text, v.object({ added: list(text), dropped: list(text), order: list(text) })),
  guard,
});

const own = { municipality: text, platform: text, handle: text };

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));

export const settings = v.object({
  language: v.nullable(language),
  theme: v.picklist(['system', 'light', 'dark']),
  platforms: list(text),
  namesPerPlatform: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  initials: text,
  keys: v.object({ youtube: v.exactOptional(text), x: v.exactOptional(text) }),
  notify: v.boolean(),
  office: v.object({ from: hour, to: hour }),
  digest: v.nullable(v.object({ day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), hour })),
  backupDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
});

export const officeHolder = v.object({
  id: text,
  municipality: text,
  name: text,
  office: text,
  consent: v.object({ at: moment, how: text }),
  until: moment,
});

export const stateShape = v.object({
  version: v.literal(VERSION),
  municipalities: list(watched),
  former: list(watched),
  current: v.nullable(text),
  accounts: list(accountShape),
  channels: channelsShape,
  handovers: list(handoverShape),
  reviews: list(reviewShape),
  mergers: list(mergerShape),
  sightings: list(
    v.object({
      platform: text,
      handle: text,
      saw: v.picklist(['exists', 'absent', 'unclear', 'refused']),
      initials: text,
      at: moment,
      address: text,
      excerpt: text,
    }),
  ),
  claims: list(v.object({ ...own, startedAt: moment, remindAt: moment })),
  judgements: list(
    v.object({
      ...own,
      decided: v.nullable(v.picklist([...CLASSES, 'service', 'unrelated'])),
      at: moment,
      by: text,
      until: moment,
      note: text,
    }),
  ),
  pointed: list(
    v.object({
      ...own,
      address: text,
      how: v.picklist(['pasted', 'page']),
      at: moment,
      by: text,
      name: text,
      about: text,
    }),
  ),
  captures: list(v.object({ ...own, file: text, sha256: text, at: moment, by: text })),
  reports: list(reportShape),
  officeHolders: list(officeHolder),
  alerts: list(
    v.object({
      id: text,
      kind: v.picklist(ALERT_KINDS),
      municipality: text,
      platform: text,
      handle: text,
      at: moment,
      closed: v.boolean(),
      snoozedUntil: moment,
      notifiedAt: v.nullable(moment),
    }),
  ),
  backupAt: v.nullable(moment),
  settings,
});

/** The state in a value of the present version, or null when it is anything else. */
export const asState = (value: unknown): State | null => {
  const result = v.safeParse(stateShape, value);
  return result.success ? result.output : null;
};
