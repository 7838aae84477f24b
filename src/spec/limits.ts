/** Figures of the document as a whole. Spec: flow-json.md 14, README 4. */
export const limits = {
  documentBytes: 10_485_760,
  screens: 100,
  componentsPerScreen: { documented: 50, enforced: 100 },
  routesPerScreen: 10,
  ifNesting: 3,
  completeFiles: 10,
  completeBytes: 104_857_600,
  /** Meta's advice for an Image. Spec: components.md 6. */
  advisedImageBytes: 307_200,
  /** What every source grants an answer of the endpoint; newer ones speak of 10 MB. Spec: components.md 6, flow-json.md 14. */
  safeAnswerBytes: 1_048_576,
  /** The part of a limit from which on advice is given. */
  nearly: 0.8,
} as const;

/** Narrower figures of a provider through which Flows are sent. What is absent is not limited. */
export interface LimitsProfile {
  /** For messages. */
  readonly name: string;
  readonly screens?: number;
  /** Over all branches, the Form not counted. */
  readonly componentsPerScreen?: number;
  /** False where a Flow without an endpoint may not hold pictures. */
  readonly imagesInStaticFlows?: boolean;
}

/** Profiles that can be asked for by name. Spec: flow-json.md 14. */
export const limitsProfiles = {
  meta: { name: 'WhatsApp' },
  '1msg': { name: '1MSG', screens: 8, componentsPerScreen: 30, imagesInStaticFlows: false },
} as const satisfies { readonly [profile: string]: LimitsProfile };

/**
 * What the preview itself bears, far beyond the limits above, so that a hostile or broken document costs neither the page
 * nor the process. Whatever is left out is reported.
 */
export const caps = {
  /** UTF-16 units of text that are read at all. */
  documentLength: 33_554_432,
  /** Nesting of arrays and objects. */
  depth: 200,
  /** JSON values of a document. */
  values: 1_000_000,
  /** Components drawn on one screen. */
  drawnComponents: 1_000,
  /** Nesting of Form, If and Switch that is followed. */
  containerDepth: 32,
  /** Characters of one drawn text. */
  drawnText: 100_000,
  /** List items drawn by one component. */
  drawnItems: 1_000,
  /** Characters of one expression. */
  expressionLength: 20_000,
  /** Nodes of one parsed expression. */
  expressionNodes: 2_000,
  /** Findings kept of one document. */
  diagnostics: 100,
  /** Characters of one pattern, and of text it is run on. */
  patternLength: 1_000,
  /** Render-time or chained actions followed after one event. */
  chainedActions: 100,
} as const;

/** Options shown for a list that is empty on example data. Spec: README 25. */
export const placeholderOptions = 3;

/** Height, in px, that Android gives a contained Image without one. Spec: components.md 3, 6. */
export const androidImageHeight = 400;
