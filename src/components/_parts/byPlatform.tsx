import type { ComponentType } from 'react';
import { useSettings, type Platform } from '../../react/settings.js';

/** One component out of two views over the same props: draws the one of the phone that is imitated. Spec: DESIGN 5. */
export function byPlatform<P extends object>(views: { readonly [K in Platform]: ComponentType<P> }): ComponentType<P> {
  return function PlatformView(props: P) {
    const View = views[useSettings().platform];
    return <View {...props} />;
  };
}
