import type { Endpoint } from '../../../src/engine/endpoint.js';
import { appointment } from './appointment.js';
import { booking } from './booking.js';
import { branching } from './branching.js';
import { calendar } from './calendar.js';
import { carousel } from './carousel.js';
import { chips } from './chips.js';
import { decidingEndpoint } from './decidingEndpoint.js';
import { documentPicker } from './documentPicker.js';
import { expressions } from './expressions.js';
import { feedback } from './feedback.js';
import { globalReferences } from './globalReferences.js';
import { lead } from './lead.js';
import { liveSlots } from './liveSlots.js';
import { loan } from './loan.js';
import { navigationList } from './navigationList.js';
import { oldVersion } from './oldVersion.js';
import { photoPicker } from './photoPicker.js';
import { productReturn } from './productReturn.js';
import { registration } from './registration.js';
import { richText } from './richText.js';
import { rightToLeft } from './rightToLeft.js';
import type { SampleSource } from './sample.js';
import { selectHandlers } from './selectHandlers.js';
import { survey } from './survey.js';
import { threeSteps } from './threeSteps.js';

/** A sample Flow as text, the way it would be pasted into an editor. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** One sentence: what it shows. */
  readonly about: string;
  /** `dynamic` talks to an endpoint. Spec: flow-json.md 1. */
  readonly kind: 'static' | 'dynamic';
  readonly text: string;
  /** Answers of a business, for the dynamic ones. */
  readonly endpoint?: Endpoint;
}

const sources: readonly SampleSource[] = [
  registration, booking, feedback, survey, threeSteps, branching, liveSlots, decidingEndpoint, rightToLeft, calendar, navigationList, chips,
  carousel, richText, photoPicker, documentPicker, expressions, globalReferences, selectHandlers, oldVersion,
  productReturn, appointment, lead, loan,
];

/** All sample Flows, the four everyday kinds first. */
export const samples: readonly Sample[] = sources.map(({ id, title, about, flow, endpoint }) => ({
  id,
  title,
  about,
  kind: flow.data_api_version === undefined ? 'static' : 'dynamic',
  text: `${JSON.stringify(flow, null, 2)}\n`,
  ...(endpoint && { endpoint }),
}));

/** The sample with an id; throws when there is none, so that a misspelt id shows at once. */
export function sampleOf(id: string): Sample {
  const sample = samples.find((candidate) => candidate.id === id);
  if (!sample) throw new Error(`There is no sample Flow "${id}". Take an id from stories/flows/samples.`);
  return sample;
}
