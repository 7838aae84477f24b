/** Everything outside that the command hears and talks to. */
export interface Terminal {
  /** Folder that file names start from. */
  readonly folder: string;
  /** Whether output goes to a person who sees colours. */
  readonly colors: boolean;
  /** Whether standard input is a keyboard, where waiting for a document would look like a hang. */
  readonly isKeyboard: boolean;
  readInput(): Promise<Uint8Array>;
  print(text: string): void;
  /** Says what went wrong, apart from the output. */
  complain(text: string): void;
}
