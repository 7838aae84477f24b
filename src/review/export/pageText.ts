/** The page of an export: its script, its style, the licences of what is inside. The build puts the text of `src/exportPage` in place of this file; straight from the sources the page is empty. */
export const pageText = { script: '', style: '', notices: '' };
