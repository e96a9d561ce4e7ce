/** Prints what is in `build/` and `deploy/`, then publishes a release whose page and snippet say what the argument says. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {openReleases} from '../releases/openReleases.mjs';

const [text] = process.argv.slice(2);
const releases = openReleases();
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
console.log(JSON.stringify([read('build/index.html'), read('deploy/site.conf')]));

const [site, snippets] = releases.prepareNext();
mkdirSync(site);
mkdirSync(snippets);
writeFileSync(`${site}/index.html`, text);
writeFileSync(`${snippets}/site.conf`, text);
releases.publishNext();
