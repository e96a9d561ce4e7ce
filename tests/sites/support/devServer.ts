import {spawn} from 'node:child_process';
import {expect} from '@playwright/test';
import {end, freePort} from '../../support/processes';
import {COLOURS, plainEnvironment} from './site';

export interface DevServer {
  url: string;
  /** Terminal output since `forget`, without colors. */
  output(): string;
  forget(): void;
  isRunning(): boolean;
  stop(): Promise<void>;
}

/**
 * Runs `npm start` in a site and waits for its first compilation.
 *
 * @param program path of the command in the site
 */
export async function startDevServer(
  site: string,
  program = 'bin/deskbook.mjs',
  environment: NodeJS.ProcessEnv = {},
): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [program, 'start', '--no-open', '--host', '127.0.0.1', '--port', `${port}`], {
    cwd: site,
    env: {...plainEnvironment(), ...environment},
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const server: DevServer = {
    url: `http://127.0.0.1:${port}/`,
    output: () => output.replaceAll(COLOURS, ''),
    forget: () => {
      output = '';
    },
    isRunning: () => child.exitCode === null,
    stop: () => end(child),
  };
  await expect.poll(() => server.output(), {timeout: 120_000}).toMatch(/compiled|errors? in|warnings? in/i);
  return server;
}
