import { useMemo, useSyncExternalStore } from 'react';

/** A `blob:` URL that lives as long as somebody listens. */
function blobUrl(file: Blob | undefined) {
  let url: string | undefined;
  return {
    subscribe: () => {
      const made = file && URL.createObjectURL(file);
      url = made;
      return () => {
        if (made !== undefined) URL.revokeObjectURL(made);
        if (url === made) url = undefined;
      };
    },
    read: () => url,
  };
}
const notOnServers = () => undefined;

/** A `blob:` URL of a file while the component is on the page; given back to the browser afterwards. */
export function useBlobUrl(file: Blob | undefined): string | undefined {
  const source = useMemo(() => blobUrl(file), [file]);
  return useSyncExternalStore(source.subscribe, source.read, notOnServers);
}
