import {spawn} from 'node:child_process';

export interface Run {
  status: number | null;
  /** The end of its output, without colors. */
  output: string;
}

const LONGEST = 20_000;

/**
 * Runs a Deskbook command for the published site. It stops when this process does (see `stopWithParent`).
 *
 * @param deskbook how to start the command: a program and its first arguments
 * @param onStart called with the process id
 */
export function runDeskbook(
  deskbook: readonly string[],
  args: readonly string[],
  cwd: string,
  onStart: (pid: number) => void,
): Promise<Run> {
  const [program = '', ...first] = deskbook;
  return new Promise((done, fail) => {
    const child = spawn(program, [...first, ...args], {cwd, stdio: ['ignore', 'pipe', 'pipe', 'ipc']});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text) => {
        output = (output + text).slice(-LONGEST);
      });
    }
    child.once('error', fail);
    child.once('spawn', () => onStart(child.pid ?? 0));
    child.once('close', (status) => done({status, output: output.replaceAll(COLORS, '')}));
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colors of a terminal begin with one
const COLORS = /\x1b\[[\d;]*m/g;
