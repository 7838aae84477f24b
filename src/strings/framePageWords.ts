/** What the page for iframes says where there is no Flow to show; read by whoever puts it on a site. */
export const framePageWords = {
  'nothing': 'There is no Flow in the address of this page. It is meant for an iframe: createEmbed of whatsapp-flow-preview/embed fills it, or an address written by toShareHash.',
  'unreadable': 'The Flow in the address of this page can’t be read. Part of the address may be missing.',
  'newer-version': 'The Flow in the address of this page was written by a newer version than this one.',
  'too-large': 'The Flow in the address of this page is too large.',
};
