/**
 * `npm start`: the live site, on a port that is free. Arguments go to `docusaurus start`, which asks whether to take
 * another port in a terminal. Where nobody can answer it would stop, and call that a success.
 */
import {createServer} from 'node:net';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

const DOCUSAURUS = resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65535;

const args = process.argv.slice(2);
const port = process.stdout.isTTY ? undefined : await choosePort();
process.argv.splice(1, Number.POSITIVE_INFINITY, DOCUSAURUS, 'start', ...args, ...(port ? ['--port', `${port}`] : []));
await import(pathToFileURL(DOCUSAURUS).href);

/** The next free port; undefined where the one that is asked for will do. */
async function choosePort() {
  const options = {port: {type: 'string', short: 'p'}, host: {type: 'string', short: 'h'}};
  const {port: asked, host} = parseArgs({args, options, strict: false}).values;
  const isNamed = typeof asked === 'string';
  const wanted = isNamed ? Number(asked) : DEFAULT_PORT;
  if (!(wanted >= 0 && wanted <= HIGHEST_PORT)) stop(`${asked} is not a port. Use a number up to ${HIGHEST_PORT}.`);
  if (await isFree(wanted, host)) return undefined;
  // Whoever names a port will look for the site there.
  if (isNamed) stop(`Port ${wanted} is in use. Use another one, or leave out --port to take the next free one.`);
  let next = wanted + 1;
  while (next < HIGHEST_PORT && !(await isFree(next, host))) next++;
  process.stderr.write(`Port ${wanted} is in use. Taking port ${next} instead.\n`);
  return next;
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Whether nobody listens there, on any address that the site could be reached at. */
async function isFree(port, host = 'localhost') {
  const addresses = host === 'localhost' ? ['::', '0.0.0.0', '127.0.0.1', '::1'] : [host];
  for (const address of addresses) if (!(await canListen(port, address))) return false;
  return true;
}

function canListen(port, host) {
  return new Promise((done) => {
    const probe = createServer();
    // Docusaurus has its own words for everything but a busy port.
    probe.once('error', ({code}) => done(code !== 'EADDRINUSE'));
    probe.listen({port, host}, () => probe.close(() => done(true)));
  });
}
