/** Attributes hosts and tests may rely on, by where they stand. docs/dom-contract.md says the same to people. */
export const contractAttributes: { readonly [attribute: string]: string } = {
  'data-flow-preview': 'root of a preview',
  'data-platform': 'root: `android` or `ios`',
  'data-color-scheme': 'root: `light`, `dark` or `auto`',
  'data-flow-screen': 'container of the current screen: its id',
  'data-flow-type': 'root of a component: its type',
  'data-flow-name': 'root of a component that has a name: that name',
  'data-flow-pointer': 'root of a component: JSON pointer into the source',
  'data-state': 'root of a component: `idle`, `focused`, `filled`, `invalid` or `disabled`, the first that holds from the right',
  'data-finding': 'component or header that a finding belongs to, where they are marked: `error`, `warning` or `info`',
  'data-part': 'part of what WhatsApp draws around the components, see below',
};

/** Parts that stand as long as this major version does; others may come and go. */
export const contractParts: { readonly [part: string]: string } = {
  sheet: 'the sheet', backdrop: 'behind the sheet', grabber: 'the bar at its top', page: 'what the Flow shows now', screen: 'the open screen',
  header: 'header', back: 'button that goes back', close: 'button that closes', title: 'title of the screen', menu: 'button of the menu', 'menu-list': 'the menu',
  progress: 'progress bar', body: 'what scrolls', content: 'column of the components', footer: 'bar of the Footer', footnote: 'line below the Footer',
  snackbar: 'message at the bottom', 'route-chooser': 'bar that asks where to go on', stale: 'notice that the text does not parse', summary: 'answers after the end',
};
