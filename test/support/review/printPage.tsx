import { createRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FlowDiff, FlowGuide, FlowMap, FlowReview, FlowStoryboard, ReviewRecord, type StoryboardHandle } from 'whatsapp-flow-preview/review';
import { largeFlow } from '../../../stories/review/largeFlow.js';
import { people, record } from '../../../stories/review/approvalRecord.js';
import { firstVersion, secondVersion } from '../../../stories/review/approvalVersions.js';
import { registration } from '../../../stories/flows/samples/registration.js';

const board = createRef<StoryboardHandle>();
const views: { readonly [name: string]: () => ReactNode } = {
  storyboard: () => <FlowStoryboard ref={board} flow={registration.flow} states={['empty', 'filled', 'errors']} colorScheme="light" />,
  difference: () => <FlowDiff before={firstVersion} after={secondVersion} colorScheme="light" />,
  desk: () => <FlowReview flow={secondVersion} events={record} actor={people.ada} onEvent={() => undefined} colorScheme="light" />,
  record: () => <ReviewRecord flow={secondVersion} events={record} colorScheme="light" />,
  map: () => <FlowMap flow={largeFlow} colorScheme="light" />,
  guide: () => <FlowGuide flow={firstVersion} colorScheme="light" />,
};
const root = createRoot(document.getElementById('host')!);

/** What the script outside asks of the page. */
const printPage = {
  show: (name: string) => flushSync(() => root.render(<main key={name}>{views[name]!()}</main>)),
  toPng: (key: string) => board.current?.toPng(key),
};
declare global {
  interface Window {
    printPage: typeof printPage;
  }
}
window.printPage = printPage;
