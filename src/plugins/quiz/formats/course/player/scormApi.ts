import {LmsTrouble} from './lms';

/** What SCORM 1.2 and SCORM 2004 both have, under names of their own. */
export interface ScormApi {
  initialize(): boolean;
  get(element: string): string;
  /** False where the system does not know the element, or does not like the value. */
  set(element: string, value: string | number): boolean;
  commit(): boolean;
  terminate(): boolean;
  /** The number of the last error, and what the system says of it. */
  error(): {code: number; words: string};
}

/** The names of the functions in the order of `ScormApi`; the last two tell of errors. */
export type ScormNames = readonly [
  initialize: string,
  get: string,
  set: string,
  commit: string,
  terminate: string,
  lastError: string,
  errorString: string,
];

type Foreign = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** How deep windows may be nested. */
const DEEPEST = 50;

/** Looks for the system in the windows around this one, and then in those around the one that opened it. */
export function findScormApi(name: string, from: Window): Foreign | null {
  return searchUpwards(name, from) ?? searchUpwards(name, openerOf(from));
}

function searchUpwards(name: string, from: Window | null): Foreign | null {
  let window = from;
  for (let depth = 0; window && depth < DEEPEST; depth++) {
    try {
      const found = (window as unknown as Record<string, Foreign | undefined>)[name];
      if (found) return found;
    } catch {
      // A window of another host is closed to us, and so may those around it not be.
    }
    if (window.parent === window) break;
    window = window.parent;
  }
  return openedFrom(name, window);
}

/** The window on top may have been opened by one that has it. */
function openedFrom(name: string, top: Window | null): Foreign | null {
  const opener = openerOf(top);
  return opener && opener !== top ? searchUpwards(name, opener) : null;
}

function openerOf(window: Window | null): Window | null {
  try {
    return (window?.opener as Window | null) ?? null;
  } catch {
    return null;
  }
}

/** Calls of a system that has gone away, such as with the window it was in, fail as `failed`. */
export function wrapScormApi(foreign: Foreign, names: ScormNames): ScormApi {
  const [initialize, get, set, commit, terminate, lastError, errorString] = names;
  const call = (name: string, ...args: string[]): string => {
    try {
      return String(foreign[name]?.(...args) ?? '');
    } catch (error) {
      throw new LmsTrouble('failed', String(error));
    }
  };
  return {
    initialize: () => call(initialize, '') === 'true',
    get: (element) => call(get, element),
    set: (element, value) => call(set, element, String(value)) === 'true',
    commit: () => call(commit, '') === 'true',
    terminate: () => call(terminate, '') === 'true',
    error: () => {
      const code = call(lastError);
      return {code: Number(code), words: call(errorString, code)};
    },
  };
}
