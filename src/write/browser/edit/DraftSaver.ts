import type {FileText, Saved, SaveRequest} from '../../api';

/** The debounce after a keystroke, in milliseconds. */
const PAUSE = 300;
/** The delay before a failed save is retried, in milliseconds. */
const RETRY = 3000;

export type SaveState = 'saved' | 'saving' | 'failed' | 'conflict';

interface Handlers {
  save(request: SaveRequest): Promise<Saved>;
  onState(state: SaveState, message?: string): void;
  /** Somebody else changed the same lines. `theirs` is the file's current text. */
  onConflict(theirs: FileText): void;
  onSaved(saved: Saved): void;
  /** The text was merged with what others published. */
  onMerged(text: string): void;
}

/** Saves a page a moment after each change, one request at a time. Text typed during a save goes with the next one. */
export class DraftSaver {
  #text: string;
  #version: string;
  #saved: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #current: Promise<void> | undefined;

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

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#current) this.#saveIn(PAUSE);
      else void this.#save();
    }, milliseconds);
  }

  #save(): Promise<void> {
    this.#current = this.#send().finally(() => {
      this.#current = undefined;
    });
    return this.#current;
  }

  async #send(): Promise<void> {
    const sent = this.#text;
    try {
      const saved = await this.handlers.save({path: this.file.path, text: sent, version: this.#version});
      const hasTypedOn = this.#text !== sent;
      // Take over the merged text only if nothing was typed meanwhile; otherwise the next save is merged the same way.
      if (saved.text === undefined || !hasTypedOn) this.#version = saved.version;
      this.#saved = hasTypedOn ? sent : (saved.text ?? sent);
      if (saved.text !== undefined && !hasTypedOn) {
        this.#text = saved.text;
        this.handlers.onMerged(saved.text);
      }
      this.handlers.onSaved(saved);
      if (!this.hasUnsaved) this.handlers.onState('saved');
    } catch (error) {
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
}
