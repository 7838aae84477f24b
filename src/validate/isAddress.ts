/** Whether a text is an address of the web where a picture in base64 is asked for. Spec: components.md 5, 6. */
export function isAddress(text: string): boolean {
  return /^\s*https?:\/\//i.test(text);
}
