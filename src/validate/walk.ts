import { actionsOf } from '../document/actionsOf.js';
import { componentsOf } from '../document/componentsOf.js';
import type { FlowDocument, ScreenSource } from '../document/flowDocument.js';
import type { PlacedText, Visitor } from './rule.js';
import { textsOfAction, textsOfComponent, textsOfScreen } from './textsOf.js';

/** Shows a document to all visitors, once; `isDone` ends the walk between two things. */
export function walk(document: FlowDocument, visitors: readonly Visitor[], isDone: () => boolean): void {
  for (const visitor of visitors) visitor.Flow?.(document);
  for (const screen of document.screens) walkScreen(document, screen, visitors, isDone);
}

function walkScreen({ runsAs }: FlowDocument, screen: ScreenSource, visitors: readonly Visitor[], isDone: () => boolean): void {
  const showTexts = (texts: readonly PlacedText[]): void => {
    for (const text of texts) for (const visitor of visitors) visitor.Text?.(text, screen);
  };
  if (isDone()) return;
  for (const visitor of visitors) visitor.Screen?.(screen);
  showTexts(textsOfScreen(screen, runsAs));
  for (const component of componentsOf(screen)) {
    if (isDone()) return;
    for (const visitor of visitors) visitor.Component?.(component, screen);
    showTexts(textsOfComponent(component, runsAs));
  }
  for (const action of actionsOf(screen)) {
    if (isDone()) return;
    for (const visitor of visitors) visitor.Action?.(action, screen);
    showTexts(textsOfAction(action, runsAs));
  }
}
