import type { FlowType } from '../../src/spec/types.js';

/** Pictures of the current look by name, `tokens` for published colours, sizes and code, `inferred` for our own idea of it. */
export type Evidence = readonly string[] | 'tokens' | 'inferred';

/** What a piece's look rests on, by platform and scheme. */
export interface EvidenceRow {
  readonly android: Evidence;
  readonly ios: Evidence;
  /** Where dark is not what follows from light: tokens for what was seen or has tokens. */
  readonly dark?: { readonly android?: Evidence; readonly ios?: Evidence };
  readonly source: string;
  readonly unknown: string;
}

/** No picture shows what colour cards have on a dark phone. */
const cards = { ios: 'inferred' } as const;

/** Every component that draws something. */
export const componentEvidence: { readonly [T in Exclude<FlowType, 'Form' | 'If' | 'Switch'>]: EvidenceRow } = {
  TextHeading: { android: ['meta-preview-02', 'android-art-07'], ios: ['ios-device-05', 'ios-device-15'], source: 'visual.md 5', unknown: 'weight on Android: bold in the preview, medium in the art' },
  TextSubheading: { android: ['meta-playground-02'], ios: ['ios-device-06', 'ios-device-07'], source: 'visual.md 5', unknown: 'weight on Android' },
  TextBody: { android: ['meta-preview-02', 'android-art-05'], ios: ['ios-device-05', 'ios-device-15'], source: 'visual.md 5', unknown: 'size on iOS, 14.5 to 16: captures may follow a smaller setting' },
  TextCaption: { android: ['android-art-02'], ios: ['ios-device-19'], source: 'visual.md 5', unknown: 'size on iOS, 12 or 13' },
  RichText: { android: 'tokens', ios: ['ios-device-06'], source: 'visual.md 5; components.md 4', unknown: 'tables, lists and pictures on Android' },
  TextInput: { android: ['android-art-01', 'android-art-03', 'android-art-04', 'meta-preview-01'], ios: ['ios-device-10', 'ios-device-16'], dark: cards, source: 'visual.md 6', unknown: 'in use, with the keyboard up; error and clear button on Android; words of errors; large labels' },
  TextArea: { android: ['android-art-04', 'meta-playground-02'], ios: ['ios-device-16', 'ios-device-17'], dark: cards, source: 'visual.md 6', unknown: 'in use; empty on iOS, where the label stands in as placeholder' },
  CheckboxGroup: { android: ['android-art-07'], ios: ['ios-device-07', 'ios-device-18'], dark: cards, source: 'visual.md 7', unknown: 'options with pictures, colours or metadata; options that can’t be chosen' },
  RadioButtonsGroup: { android: ['android-art-06', 'android-art-07'], ios: ['ios-device-16', 'ios-device-17'], dark: cards, source: 'visual.md 7', unknown: 'descriptions on iOS; pictures, colours and metadata' },
  Dropdown: { android: ['android-art-02', 'meta-preview-02'], ios: ['ios-device-10', 'ios-device-13'], dark: cards, source: 'visual.md 6, 7', unknown: 'error on Android, and its words there; on iOS “Enter” and the label, seen at once after the options were left without a choice' },
  ChipsSelector: { android: 'inferred', ios: 'inferred', source: 'visual.md 7, 13', unknown: 'everything: no picture and no measure is published' },
  OptIn: { android: ['android-art-05', 'meta-preview-01'], ios: ['ios-device-19', 'meta-preview-01'], source: 'visual.md 5, 7', unknown: 'error; distance to what is above, 24 or 34' },
  EmbeddedLink: { android: 'inferred', ios: 'inferred', source: 'visual.md 7', unknown: 'at the start or centred: only the look of 2023 is pictured' },
  Footer: { android: ['android-art-01', 'android-art-03', 'meta-preview-01'], ios: ['ios-device-05', 'ios-device-10'], source: 'visual.md 4', unknown: 'captions; disabled in dark' },
  DatePicker: { android: ['android-art-02', 'android-art-04'], ios: ['ios-device-10', 'ios-device-13'], dark: cards, source: 'visual.md 6', unknown: 'error; what opens, see the date dialog below' },
  CalendarPicker: { android: 'inferred', ios: 'inferred', source: 'visual.md 7, 13', unknown: 'the field is drawn like DatePicker; no picture' },
  Image: { android: ['android-art-07', 'meta-preview-02'], ios: ['ios-device-10', 'ios-device-19'], source: 'visual.md 7', unknown: 'radius, about 8 and 12; a picture that can’t be shown' },
  ImageCarousel: { android: 'inferred', ios: ['ios-device-05'], source: 'visual.md 7', unknown: 'Android; arrows are ours, for mouse and keyboard' },
  NavigationList: { android: 'inferred', ios: 'inferred', source: 'visual.md 7, 13', unknown: 'everything but the order of its parts' },
  PhotoPicker: { android: 'inferred', ios: ['ios-device-19'], source: 'visual.md 7', unknown: 'without a file; Android' },
  DocumentPicker: { android: 'inferred', ios: 'inferred', source: 'visual.md 7', unknown: 'everything: drawn like PhotoPicker' },
};

/** What is drawn around the components. */
export const chromeEvidence: { readonly [piece: string]: EvidenceRow } = {
  'Sheet and grabber': { android: ['android-art-01'], ios: ['ios-device-04', 'ios-device-05'], source: 'visual.md 1', unknown: 'a newer piece of Android art dims by 60 %' },
  Header: { android: ['android-art-01', 'android-art-04', 'meta-preview-01'], ios: ['ios-device-05', 'ios-device-06', 'ios-device-22'], source: 'visual.md 2', unknown: 'line below the bar on phones' },
  'Open menu': { android: 'inferred', ios: 'inferred', source: 'visual.md 2, 13', unknown: 'everything but its two entries' },
  'Progress bar': { android: 'tokens', ios: ['ios-device-05', 'ios-device-16', 'ios-device-17'], source: 'visual.md 2', unknown: 'place on Android' },
  Footnote: { android: ['android-art-01', 'meta-preview-01'], ios: ['ios-device-05', 'ios-device-23'], source: 'visual.md 4', unknown: 'which picture stands for a business without one; nothing is drawn there' },
  'Words of errors': { android: 'inferred', ios: ['ios-device-10'], source: 'visual.md 6.2; components.md 3', unknown: 'seen once: “Enter Industry” at a Dropdown on an iPhone, in English. Every other wording, the languages, and that dates and pickers speak up as soon as what they opened is left, follow from it or are ours' },
  'Dropdown’s page': { android: 'tokens', ios: ['ios-device-12', 'ios-device-17'], dark: cards, source: 'visual.md 7', unknown: 'Android' },
  'Date dialog': { android: 'inferred', ios: 'inferred', source: 'visual.md 7, 13', unknown: 'no picture. Android opens its system’s dialog, a month grid here; iOS wheels in a panel at the lower edge, in the order of the locale: their measures, Cancel and Done follow the system’s own picker, whose wheels of days and months turn without end' },
  Calendar: { android: 'inferred', ios: 'inferred', source: 'visual.md 7, 13', unknown: 'everything: CalendarPicker’s month grid is ours on both' },
  Snackbar: { android: 'tokens', ios: 'tokens', source: 'visual.md 8', unknown: 'no picture' },
  'Opening page': { android: 'inferred', ios: ['ios-device-02', 'ios-device-03', 'ios-device-04'], source: 'visual.md 8', unknown: 'Android' },
  'Error page': { android: 'inferred', ios: 'inferred', source: 'visual.md 8', unknown: 'arrangement and words' },
  Phone: { android: ['android-art-07'], ios: ['ios-device-01'], source: 'visual.md 12', unknown: 'the body is our own drawing' },
  Chat: { android: ['android-art-07'], ios: ['ios-device-01', 'ios-device-16'], dark: { ios: ['ios-dark-01'] }, source: 'visual.md 9, 11', unknown: 'dark on Android; signs of the header and wallpaper are our own drawings' },
  'Flow message': { android: ['android-art-07'], ios: ['ios-device-01', 'ios-device-16'], source: 'visual.md 11', unknown: 'sign of a template’s button; blue or green on phones of Android' },
  'Answer in the chat': { android: ['android-art-07'], ios: 'tokens', dark: { ios: ['ios-dark-01'] }, source: 'visual.md 9, 11; endpoint.md 9.4', unknown: 'on iOS, where only bubble and ticks are pictured' },
  'Answers and questions': { android: 'inferred', ios: 'inferred', source: 'endpoint.md 7, 9.4', unknown: 'everything but the words and the order' },
  'Pages after the end': { android: 'inferred', ios: 'inferred', source: 'visual.md 11', unknown: 'a phone goes back to the chat; these pages are ours' },
};
