/** What happens to a Flow, by name: `opens` draws it, `next` presses the Footer, `back` goes back from there, `list` opens a Dropdown, and so on. */
export type Happening = 'opens' | 'opens over the chat' | 'next' | 'back' | 'list' | 'list back' | 'typed into';

/** Least and greatest value. */
export type Between = readonly [number, number];

/** One thing that is known about how a Flow moves on a phone. */
export interface MotionCheckpoint {
  readonly what: string;
  readonly when: Happening;
  /** Selector of what moves. Copies of what was there are `leaving`, beside what came instead. */
  readonly of: string;
  /** `x` and `y` in shares of the width and height of the phone; `still` for what must not move. */
  readonly property: 'x' | 'y' | 'opacity' | 'width' | 'font-size' | 'still';
  readonly from?: Between;
  readonly to?: Between;
  /** In ms. */
  readonly duration?: Between;
  readonly easing?: string;
  readonly only?: 'android' | 'ios';
  readonly source: string;
}

const seen = 'visual.md 8; ios-device-08, -09, -14';
const listSeen = 'visual.md 7, 8; ios-device-11, -12';
const old = (part: string) => `:has(> [data-part="${part}"]) > [data-part="leaving"]`;
const slide: Between = [300, 400];
/** A quarter: 0.048 at 0.197 of the slide, 0.174 at 0.695, 0.236 at 0.944. */
const slower: Between = [0.25, 0.25];
const back = (share: Between): Between => [-share[1], -share[0]];
const zero: Between = [0, 0];
const one: Between = [1, 1];

/** Motion that the sources say with high confidence, or that follows from it on the other platform ("same slide in the runtime"). */
export const motionCheckpoints: readonly MotionCheckpoint[] = [
  { what: 'the sheet rises', when: 'opens', of: '[data-part="sheet"]', property: 'y', from: one, to: zero, duration: [400, 500], source: 'visual.md 8; ios-device-02 to -05' },
  { what: 'the sheet rises over the chat', when: 'opens over the chat', of: '[data-part="sheet"]', property: 'y', from: one, to: zero, duration: [400, 500], source: 'visual.md 8; ios-device-02 to -05' },
  { what: 'the next screen comes in', when: 'next', of: '[data-part="body"]', property: 'x', from: one, to: zero, duration: slide, easing: 'ease', source: `${seen}: slide 0.197 and 0.944 of its way where the progress has 0.05 and 0.825` },
  { what: 'the screen before is dragged along, more slowly', when: 'next', of: old('body'), property: 'x', from: zero, to: back(slower), duration: slide, source: seen },
  { what: 'the header stays', when: 'next', of: '[data-part="header"]', property: 'still', source: seen },
  { what: 'the next title comes', when: 'next', of: '[data-part="title"]', property: 'opacity', from: zero, to: one, duration: slide, source: 'visual.md 2, 8; ios-device-09, -11' },
  { what: 'the title before goes', when: 'next', of: old('title'), property: 'opacity', from: one, to: zero, duration: slide, source: 'visual.md 2, 8; ios-device-09, -11' },
  { what: 'the Footer before stays until the end', when: 'next', of: old('footer'), property: 'opacity', from: one, to: zero, duration: slide, source: seen },
  { what: 'the next Footer does not move', when: 'next', of: '[data-part="footer"]', property: 'still', source: seen },
  { what: 'the progress grows', when: 'next', of: '[data-part="progress"] rect + rect', property: 'width', duration: slide, easing: 'ease-in-out', source: 'visual.md 2, 8' },
  { what: 'the screen that is left goes out', when: 'back', of: old('body'), property: 'x', from: zero, to: one, duration: slide, source: 'visual.md 8: “reverse”' },
  { what: 'the screen below comes back, more slowly', when: 'back', of: '[data-part="body"]', property: 'x', from: back(slower), to: zero, duration: slide, source: 'visual.md 8: “reverse”' },
  { what: 'the page of a Dropdown comes in', when: 'list', of: '[data-part="overlay"] > :last-child', property: 'x', from: one, to: zero, duration: slide, source: listSeen },
  { what: 'the form below it is dragged along, more slowly', when: 'list', of: '[data-part="content"] > :first-child', property: 'x', from: zero, to: back(slower), duration: slide, source: listSeen },
  { what: 'the label of the Dropdown, too', when: 'list', of: '[data-flow-type="Dropdown"] > :first-child', property: 'x', from: zero, to: back(slower), duration: slide, source: listSeen },
  { what: 'the progress goes while the page of a Dropdown comes in', when: 'list', of: '[data-part="progress"]', property: 'opacity', from: one, to: zero, duration: slide, source: 'ios-device-11' },
  { what: 'the Footer goes, too', when: 'list', of: '[data-part="footer"]', property: 'opacity', from: one, to: zero, duration: slide, source: 'visual.md 8; ios-device-11' },
  { what: 'the Footer is back with the form', when: 'list back', of: '[data-part="footer"]', property: 'opacity', from: zero, to: one, duration: slide, source: 'visual.md 8: “reverse”' },
  { what: 'its title comes at the pace of the page', when: 'list', of: '[data-part="overlay"] > :first-child', property: 'opacity', from: zero, to: one, duration: slide, easing: 'ease', source: listSeen },
  { what: 'the page of a Dropdown goes out', when: 'list back', of: '[data-flow-type="Dropdown"] [data-part="leaving"] > :last-child', property: 'x', from: zero, to: one, duration: slide, source: listSeen },
  { what: 'the form below it comes back', when: 'list back', of: '[data-part="content"] > :first-child', property: 'x', from: back(slower), to: zero, duration: slide, source: listSeen },
  { what: 'the label moves into the outline', when: 'typed into', of: '[data-flow-name="town"] label', property: 'font-size', duration: [300, 300], only: 'android', source: 'visual.md 6.1' },
];
