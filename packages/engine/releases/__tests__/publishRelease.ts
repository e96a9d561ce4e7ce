/**
 * Prints what is in `build/` and `deploy/`, then publishes a release whose page, snippet and script say what the argument
 * says.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {openReleases} from '../openReleases';

const text = String(process.argv.at(-1));
const releases = openReleases();
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
console.log(JSON.stringify([read('build/index.html'), read('deploy/site.conf')]));

const {build, deploy, server} = releases.prepareNext();
for (const folder of [build, deploy, server]) mkdirSync(folder);
for (const name of ['index.html', '404.html']) writeFileSync(`${build}/${name}`, text);
writeFileSync(`${deploy}/site.conf`, text);
writeFileSync(`${server}/server.bundle.js`, text);
releases.publishNext();
