import type {FileText, Saved, SaveRequest} from '../api';

/** The debounce after a keystroke, in milliseconds. */
const PAUSE = 300;
/** The delay before a failed save is retried, in milliseconds. */
const RETRY = 3000;

export type SaveState = 'saved' | 'saving' | 'failed' | 'conflict';

interface Handlers {
  /** @param isLast whether the page may be gone before the answer is there */
  save(request: SaveRequest, isLast: boolean): Promise<Saved>;
  /** Keeps a save in the browser, until the server has the text. */
  keep(request: SaveRequest): void;
  forget(request: SaveRequest): void;
  onState(state: SaveState, message?: string): void;
  /** Somebody else changed the same lines. `theirs` is the file's current text. */
  onConflict(theirs: FileText): void;
  onSaved(saved: Saved): void;
  /** The text was merged with what others published. */
  onMerged(text: string): void;
}

/**
 * Saves a page a moment after each change, one request at a time. Text typed during a save goes with the next one,
 * which waits for the answer unless the page is left.
 */
export class DraftSaver {
  #text: string;
  #version: string;
  #saved: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #current: Promise<void> | undefined;
  readonly #window = newWindow();
  /** Of the last save that was sent, and of the last one that was answered. */
  #sent = 0;
  #answered = 0;
  /** The text that was sent when the page was last about to be left. */
  #left: string | undefined;

  constructor(
    readonly file: FileText,
    readonly handlers: Handlers,
  ) {
    this.#text = file.text;
    this.#saved = file.text;
    this.#version = file.version;
  }

  get text(): string {
    return this.#text;
  }

  get version(): string {
    return this.#version;
  }

  get hasUnsaved(): boolean {
    return this.#text !== this.#saved;
  }

  /** Whether the file was changed elsewhere and nothing is unsaved here. */
  isBehind(version: string): boolean {
    return !this.hasUnsaved && !this.#current && version !== this.#version;
  }

  change(text: string): void {
    this.#text = text;
    if (this.hasUnsaved) this.handlers.onState('saving');
    this.#saveIn(PAUSE);
  }

  /** Saves now, and resolves when everything is saved or has failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#current;
    if (this.hasUnsaved) await this.#save();
  }

  /** Sends what the server may not have yet. Nobody may be there for the answer, so it doesn't wait for an earlier one. */
  leave(): void {
    clearTimeout(this.#timer);
    if (!this.hasUnsaved || this.#left === this.#text) return;
    this.#left = this.#text;
    void this.#save(true);
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#current) {
        void this.#save();
        return;
      }
      this.handlers.keep(this.#request());
      this.#saveIn(PAUSE);
    }, milliseconds);
  }

  #save(isLast = false): Promise<void> {
    const sending = Promise.all([this.#current, this.#send(isLast)]).then(() => {
      if (this.#current === sending) this.#current = undefined;
    });
    this.#current = sending;
    return sending;
  }

  #request(): SaveRequest {
    return {
      ...{path: this.file.path, text: this.#text, version: this.#version},
      from: {window: this.#window, number: this.#sent + 1},
    };
  }

  async #send(isLast: boolean): Promise<void> {
    const request = this.#request();
    const {text: sent} = request;
    const number = ++this.#sent;
    this.handlers.keep(request);
    try {
      const saved = await this.handlers.save(request, isLast);
      if (number < this.#answered) return;
      this.#answered = number;
      const hasTypedOn = this.#text !== sent;
      // Take over the merged text only if nothing was typed meanwhile; otherwise the next save is merged the same way.
      if (saved.text === undefined || !hasTypedOn) this.#version = saved.version;
      this.#saved = hasTypedOn ? sent : (saved.text ?? sent);
      if (saved.text !== undefined && !hasTypedOn) {
        this.#text = saved.text;
        this.handlers.onMerged(saved.text);
      }
      this.handlers.onSaved(saved);
      if (this.hasUnsaved) return;
      this.handlers.forget(request);
      this.handlers.onState('saved');
    } catch (error) {
      if (number < this.#answered) return;
      this.#left = undefined;
      const {message, status, theirs} = error as Error & {status?: number; theirs?: FileText};
      if (theirs) this.handlers.onConflict(theirs);
      this.handlers.onState(status === 409 ? 'conflict' : 'failed', message);
      if (!status || status >= 500) this.#saveIn(RETRY);
    }
  }

  /** Resolves a conflict by saving the author's text over the current file. */
  keepMine(theirs: FileText): void {
    this.#version = theirs.version;
    this.#saveIn(0);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  /** Gives up what is unsaved. */
  discard(): void {
    this.close();
    this.handlers.forget(this.#request());
  }
}

/** Unlike `randomUUID`, this also works without HTTPS. */
function newWindow(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
}
