import {LmsError} from './lms';

/** What SCORM 1.2 and SCORM 2004 have in common, under our own names. */
export interface ScormApi {
  initialize(): boolean;
  get(element: string): string;
  /** Returns false if the system doesn't know the element or rejects the value. */
  set(element: string, value: string | number): boolean;
  commit(): boolean;
  terminate(): boolean;
  error(): {code: number; words: string};
}

/** The function names in the order of `ScormApi`; `error` needs the last two. */
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

/** The maximum nesting of windows. */
const DEEPEST = 50;

/** Searches the windows around this one, then those around its opener. */
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
      // We can't look into a window of another host, but may be able to look into those around it.
    }
    if (window.parent === window) break;
    window = window.parent;
  }
  return openedFrom(name, window);
}

/** The top window's opener may have the API. */
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

/** Calls throw `failed` if the system is gone, for example because its window was closed. */
export function wrapScormApi(foreign: Foreign, names: ScormNames): ScormApi {
  const [initialize, get, set, commit, terminate, lastError, errorString] = names;
  const call = (name: string, ...args: string[]): string => {
    try {
      return String(foreign[name]?.(...args) ?? '');
    } catch (error) {
      throw new LmsError('failed', String(error));
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
