/** What all scripts that are compiled together are called. */
export const ISLANDS = 'deskbook-islands';

export const RUNTIME = 'runtime';
export const SHARED = 'shared';
/** The chunks that each of these scripts needs, in execution order. */
export const SHARED_CHUNKS: readonly string[] = [RUNTIME, SHARED];

/** Whether a script is one of these, and not a plain script. */
export function needsRuntime(script: string): boolean {
  return script.includes(`webpackChunk${ISLANDS.replace('-', '_')}`);
}
