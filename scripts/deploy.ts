/**
 * Makes a finished build ready for a web server: `scripts/build.mjs` calls it with the folder of the build and the
 * folder for the snippets of nginx. Docusaurus runs what plugins do after the build side by side, so this, which has
 * to see everything that they have written, is no plugin.
 */
import {contentOf} from '../src/checks';
import {deploySite} from '../src/deploy/node/deploySite';
import {readSite} from '../src/site/district';

const [outDir, deployDir] = process.argv.slice(2) as [string, string];

deploySite(outDir, deployDir, readSite(contentOf(process.cwd()))).then((lines) => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
});
