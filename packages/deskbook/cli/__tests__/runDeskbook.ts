import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {join} from 'node:path';

export const DESKBOOK = join(import.meta.dirname, '../../../../bin/deskbook.mjs');

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

type Env = Readonly<Record<string, string>>;

/** Runs `deskbook` in a folder, and waits. */
export function runDeskbook(folder: string, args: readonly string[], env: Env = {}): Ended {
  const options = {cwd: folder, encoding: 'utf8', env: {...process.env, ...env}} as const;
  const {status, stdout, stderr} = spawnSync(process.execPath, [DESKBOOK, ...args], options);
  return {status, stdout, stderr};
}

/**
 * The same while the test goes on.
 *
 * @param heard is told all that was said so far, whenever there is more
 */
export function startDeskbook(
  folder: string,
  args: readonly string[],
  env: Env = {},
  heard?: (said: Pick<Ended, 'stdout' | 'stderr'>, child: ChildProcess) => void,
): Promise<Ended> {
  const child = spawn(process.execPath, [DESKBOOK, ...args], {cwd: folder, env: {...process.env, ...env}});
  const said = {stdout: '', stderr: ''};
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (text) => {
      said[stream] += text;
      heard?.(said, child);
    });
  }
  return new Promise((done) => {
    child.on('close', (status) => done({status, ...said}));
  });
}
