/**
 * Makes a finished build ready for a web server: `scripts/build.mjs` calls it with the folder of the build and the
 * folder for the snippets of nginx. Docusaurus runs what plugins do after the build side by side, so this, which has
 * to see everything that they have written, is no plugin.
 */
import {join} from 'node:path';
import {readDistrict} from '../src/content/district';
import {deploySite} from '../src/deploy/node/deploySite';

const [outDir, deployDir] = process.argv.slice(2) as [string, string];
// The build has reported what is wrong in it.
const {district} = readDistrict(join(process.cwd(), 'docs'), process.cwd(), 'docs');

deploySite(outDir, deployDir, district).then((lines) => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
});
