import { useState, type ImgHTMLAttributes, type ReactNode } from 'react';

/** A picture, and what stands in its place. */
export interface PictureProps extends Pick<ImgHTMLAttributes<HTMLImageElement>, 'className' | 'width' | 'height' | 'draggable'> {
  /** A `data:` or `blob:` URL; undefined or empty where it can't be shown. */
  readonly src: string | undefined;
  readonly alt: string;
  readonly fallback: ReactNode;
}

/** Draws a picture, or the fallback when there is none or the browser can't read it. Spec: components.md 6. */
export function Picture({ src, alt, fallback, ...rest }: PictureProps) {
  const { width, height } = rest;
  const [broken, setBroken] = useState<string>();
  if (!src || broken === src) return fallback;
  // A picture in server output may have failed before anyone listened.
  const look = (image: HTMLImageElement | null) => {
    // Its attributes say the same, but any rule of a page about pictures, such as `height: auto`, is stronger than those.
    if (image && width !== undefined) image.style.width = lengthOf(width);
    if (image && height !== undefined) image.style.height = lengthOf(height);
    if (image?.complete && image.naturalWidth === 0) setBroken(src);
  };
  return <img {...rest} ref={look} src={src} alt={alt} decoding="async" onError={() => setBroken(src)} />;
}

const lengthOf = (size: number | string) => (typeof size === 'number' ? `${size}px` : size);
