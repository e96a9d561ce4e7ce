/** What draws pages: a process, or what stands for it in a test. */
export interface Drawer {
  /** Reads an author's folder, which may take long the first time. */
  prepare(siteDir: string): Promise<void>;
  draw(page: AskedPage): Promise<string>;
  /** Ends it, whatever it is doing. */
  end(): void;
}

export interface AskedPage {
  /** The author's folder. */
  siteDir: string;
  /** Relative to it. */
  path: string;
}

interface Options {
  start(): Drawer;
  /** How long a folder and a page may take, in milliseconds. */
  longest: {prepare: number; draw: number};
  /** What is answered in place of a page that takes longer, and of one that ends its drawer. */
  instead: {late: string; failed: string};
}

export interface RenderQueue {
  /** Of several that wait for one page of an author, one is drawn, and all get it. */
  render(page: AskedPage): Promise<string>;
  /** Gets ready for a folder, before a page of it is asked for. */
  prepare(siteDir: string): Promise<void>;
  close(): void;
}

/** Draws one page after the other, each within its time; a drawer that fails is replaced. */
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
