// Durations in ms; about 0.35 s on the captures of iPhones. Their pace follows from how far slide and progress are on `ios-device-09`, `-14`. Spec: visual.md 8.

/** A screen or page that crosses the phone, and a title that gives way to the next meanwhile. */
export const slide = { duration: 350, easing: 'ease' };
/** Even, so that what stays until the end does: of the slide most is done in its first half. */
export const linger = { duration: 350 };
/** What was small, or stood in the middle, and is gone. */
export const blink = { duration: 200, easing: 'ease-in' };
/** A sheet or panel that drops out of sight. */
export const sink = { duration: 250, easing: 'ease-in' };
/** How far the lower screen moves while the upper one crosses all of the width, in percent. */
export const drag = 25;
