import type { FlowPreviewOptions } from '../embed/FlowPreviewOptions.js';

type Given<K extends keyof FlowPreviewOptions> = NonNullable<FlowPreviewOptions[K]>;

/** Properties of the element beside those of every element. Each but the functions and objects has an attribute of the same meaning. */
export interface ElementOptions {
  /** Flow JSON, as text or as an object. Attribute `flow` takes text. Goes before `src`. */
  flow: string | object | undefined;
  /** Address of Flow JSON on the page's own origin. The one request the element makes, only if given. Attribute `src`. */
  src: string | undefined;
  /** Attribute `platform`; default `android`. */
  platform: Given<'platform'>;
  /** Attribute `color-scheme`; default `auto`. */
  colorScheme: Given<'colorScheme'>;
  /** Attribute `surface`; default `sheet`. */
  surface: Given<'surface'>;
  /** Attribute `fit`; default `none`. */
  fit: Given<'fit'>;
  /** BCP 47. Attribute `locale`; default `en`. */
  locale: string;
  /** IANA zone. Attribute `time-zone`; default `UTC`. */
  timeZone: string;
  /** 1 to 2. Attribute `text-scale`; default 1. */
  textScale: number;
  /** Attribute `interactive="false"` shows a screen only to be looked at; default `true`. */
  interactive: boolean;
  /** Id of the screen to open, or to go to when set later; the reader is free to go on. Attribute `screen`. */
  screen: string | undefined;
  /** Pointer of the component to lead to. Attribute `focused-pointer`. */
  focusedPointer: string | undefined;
  /** Marks components that findings belong to: attribute `show-findings` its own, as a property also those of a list. */
  showFindings: Given<'showFindings'>;
  /** Attribute `validate` judges the Flow and tells what is found by `flowdiagnostics`; the validator is fetched for it. Default `false`. */
  validate: boolean;
  /** What the opening message carries. Attribute `launch` takes JSON. */
  launch: FlowPreviewOptions['launch'];
  /** The chat around the Flow. Attribute `chat` takes JSON. */
  chat: FlowPreviewOptions['chat'];
  /** Other words for texts of the interface. Attribute `strings` takes JSON. */
  strings: FlowPreviewOptions['strings'];
  /** Answers the requests of a dynamic Flow. Property only. */
  endpoint: FlowPreviewOptions['endpoint'];
  /** Decides where a data exchange leads while there is no endpoint. Property only. */
  chooseRoute: FlowPreviewOptions['chooseRoute'];
}
