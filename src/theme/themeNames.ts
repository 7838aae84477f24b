/** Which phone is imitated. */
export type Platform = 'android' | 'ios';
/** `auto` follows the reader's system, in CSS alone. */
export type ColorScheme = 'light' | 'dark' | 'auto';
