import {spawn} from 'node:child_process';
import {CONFINED} from '@deskbook/engine/confine/confinedBuild';
import {plainEnvironment} from '@deskbook/engine/confine/environment';
import type {Lock} from '@deskbook/engine/releases/lock';

export interface Run {
  status: number | null;
  /** The end of its output, without colors. */
  output: string;
}

const LONGEST = 20_000;
/** Its place in `stdio`. */
const LOCK_FD = 4;

/**
 * Runs a Deskbook command that changes the published site. It stops when this process does (see `stopWithParent`), and
 * has the lock until then.
 *
 * @param deskbook how to start the command: a program and its first arguments
 */
export function runDeskbook(
  deskbook: readonly string[],
  args: readonly string[],
  cwd: string,
  lock: Lock,
): Promise<Run> {
  const [program = '', ...first] = deskbook;
  return new Promise((done, fail) => {
    const child = spawn(program, [...first, ...args, '--lock-fd', String(LOCK_FD)], {
      cwd,
      // What works on the authors' pages has none of the server's secrets. A deployment needs its keys.
      env: args[0] === 'build' ? {...plainEnvironment(), [CONFINED]: 'true'} : process.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc', lock.fd],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text) => {
        output = (output + text).slice(-LONGEST);
      });
    }
    child.once('error', fail);
    child.once('close', (status) => done({status, output: output.replaceAll(COLORS, '')}));
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colors of a terminal begin with one
const COLORS = /\x1b\[[\d;]*m/g;
