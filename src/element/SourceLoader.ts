/** Has the text `src` names, and no other request: from the page's own origin, once per address until it is asked for again. */
export class SourceLoader {
  /** What was had; undefined until then. */
  text: string | undefined;
  failed = false;
  #address: string | undefined;
  #request: AbortController | undefined;

  constructor(private readonly onChange: () => void, private readonly onFailure: (src: string, problem: string) => void) {}

  /** Wants this address from now on; undefined for none. Until it is there, the text before it stays. */
  want(address: string | undefined): void {
    if (address === this.#address) return;
    this.stop();
    this.#address = address;
    if (address === undefined) this.text = undefined;
    else void this.#load(address);
  }

  /** Asks for the same address once more. */
  retry(): void {
    const address = this.#address;
    this.stop();
    this.want(address);
  }

  /** Gives up a request under way, and asks anew the next time. */
  stop(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#address = undefined;
    this.failed = false;
  }

  async #load(address: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const response = await fetch(address, { mode: 'same-origin', credentials: 'same-origin', headers: { accept: 'application/json' }, signal: request.signal });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const text = await response.text();
      if (request.signal.aborted) return;
      this.text = text;
    } catch (error) {
      if (request.signal.aborted) return;
      this.failed = true;
      this.onFailure(address, error instanceof Error ? error.message : String(error));
    }
    this.onChange();
  }
}
