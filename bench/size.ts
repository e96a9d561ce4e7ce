/**
 * `npm run bench:size`: measures the disk space of an installation for a district's folder, a stock Docusaurus with its
 * template's dependencies, and Starlight. `-- --json`.
 */
import {execFileSync} from 'node:child_process';
import {lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import manifest from '../package.json';
import {makeTempFolder} from './measure/makeTempFolder';
import {installPackages} from './sites/installPackages';
import {REPO} from './sites/makeSite';
import {STARLIGHT} from './sites/peerSites';

/** The dependencies of `create-docusaurus`'s template with its faster bundler, in our versions. */
const TEMPLATE = [
  '@docusaurus/core',
  '@docusaurus/faster',
  '@docusaurus/preset-classic',
  '@mdx-js/react',
  'clsx',
  'react',
  'react-dom',
] as const;

interface Size {
  name: string;
  megabytes: number;
  packages: number;
}

function pack(): string {
  const folder = makeTempFolder('package');
  const args = ['pack', '--json', '--pack-destination', folder];
  const output = execFileSync('npm', args, {cwd: REPO, shell: process.platform === 'win32'});
  const [{filename}] = JSON.parse(String(output));
  return join(folder, filename);
}

function sizeOf(name: string, folder: string): Size {
  const modules = join(folder, 'node_modules');
  const files = readdirSync(modules, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  // Like `du`: in blocks, because small files take a whole one, and each once, whatever its number of names.
  const stats = files.map((file) => lstatSync(join(file.parentPath, file.name)));
  const once = new Map(stats.map(({ino, blocks}) => [ino, blocks]));
  const bytes = [...once.values()].reduce((sum, blocks) => sum + blocks * 512, 0);
  const {packages} = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  return {name, megabytes: Math.round(bytes / 1e6), packages: Object.keys(packages).length};
}

async function main(): Promise<void> {
  const {values} = parseArgs({options: {json: {type: 'boolean', default: false}}});
  const {dependencies, devDependencies, peerDependencies, name: ours} = manifest;
  const versions = {...devDependencies, ...dependencies};
  const stock = Object.fromEntries(TEMPLATE.map((name) => [name, versions[name]]));
  const archive = `file:${pack()}`;
  const sizes = [
    sizeOf('Deskbook', await installPackages('deskbook', {[ours]: archive})),
    sizeOf('Deskbook with all tools', await installPackages('deskbook-all', {[ours]: archive, ...peerDependencies})),
    sizeOf('stock Docusaurus', await installPackages('stock', stock)),
    sizeOf('Starlight', await installPackages('starlight', STARLIGHT)),
  ];
  const lines = sizes.map(({name, megabytes, packages}) => `${name}: ${megabytes} MB in ${packages} packages`);
  process.stdout.write(values.json ? `${JSON.stringify(sizes)}\n` : `${lines.join('\n')}\n`);
}

main();
