import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` in a browser; on a server, where React 18 warns of it, the effect that never runs there. */
export const useLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;
