/** The page of an export: its script and its style. The build puts the text of `src/exportPage` in place of this file; straight from the sources the page is empty. */
export const pageText = { script: '', style: '' };
