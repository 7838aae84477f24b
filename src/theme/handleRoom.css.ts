import { createVar, fallbackVar } from '@vanilla-extract/css';

/** Height at a sheet's top that its grabber takes; set by the sheet. A page in it leaves that room, what dims the page covers it. Spec: visual.md 1, 2. */
export const handleRoom = createVar();
/** That room, none where there is no sheet around. */
export const belowHandle = fallbackVar(handleRoom, '0px');
