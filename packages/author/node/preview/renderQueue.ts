/** Renders pages: a child process, or a fake in tests. */
export interface Drawer {
  /** Loads an author's folder, which may take long the first time. */
  prepare(siteDir: string): Promise<void>;
  draw(page: AskedPage): Promise<string>;
  /** Stops it, whatever it's doing. */
  end(): void;
}

export interface AskedPage {
  /** The author's folder. */
  siteDir: string;
  /** Relative to `siteDir`. */
  path: string;
}

interface Options {
  start(): Drawer;
  /** Timeouts for a folder and for a page, in milliseconds. */
  longest: {prepare: number; draw: number};
  /** Pages to return if rendering times out, or if the drawer crashes. */
  instead: {late: string; failed: string};
}

export interface RenderQueue {
  /** Concurrent requests for the same page of an author share one result. */
  render(page: AskedPage): Promise<string>;
  /** Loads a folder before its first page is requested. */
  prepare(siteDir: string): Promise<void>;
  close(): void;
}

/** Renders pages one at a time, each with a timeout; replaces a drawer that fails. */
export function renderQueue({start, longest, instead}: Options): RenderQueue {
  const waiting = new Map<string, Promise<string>>();
  let drawer: Drawer | undefined;
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();

  function render(page: AskedPage): Promise<string> {
    const key = JSON.stringify([page.siteDir, page.path]);
    const known = waiting.get(key);
    if (known) return known;
    const html = enqueue(async (current) => {
      waiting.delete(key);
      await within(longest.prepare, current.prepare(page.siteDir));
      return within(longest.draw, current.draw(page));
    });
    waiting.set(key, html);
    return html;
  }

  async function prepare(siteDir: string): Promise<void> {
    await enqueue(async (current) => {
      await within(longest.prepare, current.prepare(siteDir));
      return '';
    });
  }

  function enqueue(work: (current: Drawer) => Promise<string>): Promise<string> {
    const next = last.then(() => (isClosed ? instead.failed : attempt(work)));
    last = next;
    return next;
  }

  async function attempt(work: (current: Drawer) => Promise<string>): Promise<string> {
    drawer ??= start();
    const current = drawer;
    try {
      return await work(current);
    } catch (error) {
      current.end();
      if (drawer === current) drawer = undefined;
      return error instanceof TooLate ? instead.late : instead.failed;
    }
  }

  function close(): void {
    isClosed = true;
    drawer?.end();
    drawer = undefined;
  }

  return {render, prepare, close};
}

class TooLate extends Error {}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TooLate()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
