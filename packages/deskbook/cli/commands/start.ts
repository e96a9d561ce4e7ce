import {createServer} from 'node:net';
import {parseArgs} from 'node:util';
import {runDocusaurus} from '../docusaurus';

const DEFAULT_PORT = 3000;
const MAX_PORT = 65535;

/**
 * Starts the live site on a free port. In a terminal, Docusaurus asks whether to take another port. If nobody can
 * answer, it would stop with exit code 0.
 */
export async function start(args: readonly string[]): Promise<number> {
  const port = process.stdout.isTTY ? undefined : await choosePort([...args]);
  if (port instanceof Error) {
    process.stderr.write(`${port.message}\n`);
    return 1;
  }
  // A reload makes many short-lived objects; collecting them took a fifth of its time.
  const nodeOptions = ['--max-semi-space-size=128'];
  return runDocusaurus(['start', ...args, ...(port ? ['--port', `${port}`] : [])], {nodeOptions});
}

/** Returns the next free port; undefined if the requested one is free. */
async function choosePort(args: string[]): Promise<number | undefined | Error> {
  const options = {port: {type: 'string', short: 'p'}, host: {type: 'string', short: 'h'}} as const;
  const {port: asked, host} = parseArgs({args, options, strict: false}).values;
  const isNamed = typeof asked === 'string';
  const wanted = isNamed ? Number(asked) : DEFAULT_PORT;
  if (!(wanted >= 0 && wanted <= MAX_PORT)) {
    return new Error(`${asked} is not a port. Use a number up to ${MAX_PORT}.`);
  }
  const isFree = (port: number) => canListenAt(port, typeof host === 'string' ? host : 'localhost');
  if (await isFree(wanted)) return undefined;
  // Someone who names a port expects the site there.
  if (isNamed) {
    return new Error(`Port ${wanted} is in use. Use another one, or leave out --port to take the next free one.`);
  }
  let next = wanted + 1;
  while (next < MAX_PORT && !(await isFree(next))) next++;
  process.stderr.write(`Port ${wanted} is in use. Taking port ${next} instead.\n`);
  return next;
}

/** Whether the port is free on every address that the site could be reached at. */
async function canListenAt(port: number, host: string): Promise<boolean> {
  const addresses = host === 'localhost' ? ['::', '0.0.0.0', '127.0.0.1', '::1'] : [host];
  for (const address of addresses) if (!(await canListen(port, address))) return false;
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    // Docusaurus reports everything but a busy port itself.
    probe.once('error', ({code}: NodeJS.ErrnoException) => done(code !== 'EADDRINUSE'));
    probe.listen({port, host}, () => probe.close(() => done(true)));
  });
}
