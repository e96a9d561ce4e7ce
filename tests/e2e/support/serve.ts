/** Serves `build/` for the browser tests until it is ended. */
import {existsSync} from 'node:fs';
import {serveFolder} from './staticServer';

if (existsSync('build/index.html')) {
  serveFolder('build').then(({url}) => process.stdout.write(`The site is at ${url}\n`));
} else {
  process.stderr.write('There is no built site in build/. Run npm run build first.\n');
  process.exitCode = 1;
}
