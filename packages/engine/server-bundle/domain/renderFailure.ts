/** Why a page can't be rendered. */
export interface RenderFailure {
  message: string;
  /** For those who ask for it. */
  stack: string;
  /** Where it happened, if in a file of the site. */
  compiled: CompiledLine | null;
}

/** A line of the server bundle that comes from a file of the site. */
export interface CompiledLine {
  /** Relative to the site. */
  file: string;
  code: string;
  /** Which of the file's lines with the same code it is, from 0, and how many there are. */
  index: number;
  count: number;
}

/** Describes whatever was thrown while a page was rendered. */
export function renderFailure(thrown: unknown, readBundle: () => readonly string[]): RenderFailure {
  // Node's own errors aren't instances of the bundle's `Error`.
  const {message, stack = ''}: Partial<Error> = Object(thrown);
  const numbers = Array.from(stack.matchAll(FRAME), ([, number]) => Number(number));
  const bundle = numbers.length > 0 ? readBundle() : [];
  const compiled = numbers.map((number) => compiledLine(bundle, number - 1)).find(Boolean);
  return {message: message || wordsFor(thrown), stack, compiled: compiled ?? null};
}

function wordsFor(thrown: unknown): string {
  return typeof thrown === 'object' ? 'something without a message was thrown' : String(thrown);
}

const FRAME = /\bserver\.bundle\.js:(\d+):\d+\)?$/gm;

/** The first line of a module, which has its name (`moduleIds: 'named'`), and the names of the site's own. */
const MODULE = /^"[^"]+"\(/;
const OWN_MODULE = /^"\.\/((?:docs|blog|src)\/[^"?]+)"\(/;

function compiledLine(bundle: readonly string[], at: number): CompiledLine | undefined {
  const start = bundle.findLastIndex((line, index) => index <= at && MODULE.test(line));
  const file = OWN_MODULE.exec(bundle[start] ?? '')?.[1];
  const code = bundle[at];
  if (file === undefined || code === undefined) return undefined;
  const next = bundle.findIndex((line, index) => index > start && MODULE.test(line));
  const end = next < 0 ? bundle.length : next;
  const isSame = (line: string) => line.trim() === code.trim();
  return {
    file,
    code,
    index: bundle.slice(start, at).filter(isSame).length,
    count: bundle.slice(start, end).filter(isSame).length,
  };
}
