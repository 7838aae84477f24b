/** The pointer of what holds the value at a pointer; empty for the root's own entries. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
