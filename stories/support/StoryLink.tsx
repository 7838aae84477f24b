import type { ReactNode } from 'react';

/** A link to another story of this Storybook, out of the frame a story lives in. */
export function StoryLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <a href={`./?path=/story/${id}`} target="_top">{children}</a>;
}
