const apg = 'https://www.w3.org/WAI/ARIA/apg/patterns';
const wcag = 'https://www.w3.org/WAI/WCAG22';

/** What is followed, and where the W3C describes it. */
export const patterns = {
  radio: `${apg}/radio/`,
  checkbox: `${apg}/checkbox/`,
  listbox: `${apg}/listbox/`,
  dialog: `${apg}/dialog-modal/`,
  dateGrid: `${apg}/dialog-modal/examples/datepicker-dialog/`,
  spinButton: `${apg}/spinbutton/`,
  carousel: `${apg}/carousel/`,
  menuButton: `${apg}/menu-button/`,
  button: `${apg}/button/`,
  link: `${apg}/link/`,
  text: `${wcag}/Understanding/error-identification`,
  navigation: `${wcag}/Understanding/focus-order`,
  status: `${wcag}/Understanding/status-messages`,
} as const;

/** Name of a pattern. */
export type Pattern = keyof typeof patterns;
