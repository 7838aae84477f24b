/** The text itself where it is `YYYY-MM-DD` and names a day that exists. Spec: components.md 5. */
export function validDate(text: string | undefined): string | undefined {
  const time = Date.parse(`${text}T12:00Z`);
  // Some engines read February 30 as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : undefined;
}
