import {spawn} from 'node:child_process';
import type {Destination} from './settings';

export interface Ran {
  /** null if the program could not be started or was killed. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A connection that fails or breaks off must not keep others waiting for the lock. */
const SSH_OPTIONS = [
  '-oBatchMode=yes',
  '-oConnectTimeout=15',
  '-oServerAliveInterval=15',
  '-oServerAliveCountMax=4',
] as const;

/** How ssh ends if it can't connect, or if the connection breaks off. */
export const CONNECTION_FAILED = 255;

/** Runs a shell script where the site goes. It is not an argument, so no other shell reads it first. */
export function runScript({host}: Destination, script: string): Promise<Ran> {
  return host === null ? run('sh', ['-s'], script) : run('ssh', [...SSH_OPTIONS, '--', host, 'sh -s'], script);
}

/** Copies what is in a folder. */
export function copyFolder(from: string, {host}: Destination, to: string): Promise<Ran> {
  const over = host === null ? [] : ['-e', ['ssh', ...SSH_OPTIONS].join(' ')];
  const options = ['-rlpt', '--delete', '--chmod=D755,F644', ...over];
  return run('rsync', [...options, '--', `${from}/`, `${host === null ? '' : `${host}:`}${to}/`]);
}

function run(program: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(program, args, {stdio: ['pipe', 'pipe', 'pipe']});
    const said = {stdout: '', stderr: ''};
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        said[stream] += text;
      });
    }
    child.once('error', ({code}: NodeJS.ErrnoException) => {
      const reason = code === 'ENOENT' ? `${program} is not installed` : `${program}: ${code}`;
      done({status: null, stdout: '', stderr: reason});
    });
    child.once('close', (status) => done({status, ...said}));
    // A program that ends early doesn't read the rest.
    child.stdin.once('error', () => {});
    child.stdin.end(input);
  });
}
