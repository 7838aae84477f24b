/** The words of an exported page, in English; a part of `enReviewViews`. */
export const enExport = {
  exportParts: 'Parts of this page',
  exportTry: 'Try it',
  exportChanges: 'Changes',
  exportRecord: 'Record',
  exportWritten: 'Written on {date}',
  exportEarlier: 'Digest of the earlier version',
  exportRestart: 'Start again',
  exportPhone: 'Phone',
  exportAppearance: 'Appearance',
  exportAuto: 'Automatic',
  exportLight: 'Light',
  exportDark: 'Dark',
  exportAltered: 'The Flow in this file is not the one it was written for.',
  exportSelfContained: 'Everything is in this file. It loads nothing and sends nothing.',
  exportNeedsScript: 'Open this file in a browser that runs scripts. Everything it shows is inside; it loads nothing and sends nothing.',
} as const;
