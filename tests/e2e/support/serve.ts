/** Serves a built site for the browser tests: the fixture, once it's built, or the site in `build/`. */
import {existsSync} from 'node:fs';
import {serveFolder} from '../../../packages/deskbook/cli/walk/serveFolder';
import {BASE, BUILD} from '../../content/builtSite';
import {buildFixture, FIXTURE_BUILD} from '../../support/fixture';

async function main(): Promise<void> {
  if (process.argv.includes('fixture')) {
    const {url} = await serveFolder(FIXTURE_BUILD, '/', buildFixture());
    process.stdout.write(`The fixture is at ${url}\n`);
  } else if (existsSync('build/index.html')) {
    const {url} = await serveFolder(BUILD, BASE);
    process.stdout.write(`The site is at ${url}\n`);
  } else {
    process.stderr.write('There is no built site in build/. Run npm run build first.\n');
    process.exitCode = 1;
  }
}

main();
