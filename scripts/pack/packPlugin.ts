import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import {BUNDLE_OPTIONS} from '../../packages/deskbook/compile.mjs';
import {compileInto, publishedSources} from './compile';

interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  dependencies?: Record<string, string>;
  /** What the published package.json has besides: `exports`, `peerDependencies`, `keywords`. */
  publishConfig?: {peerDependencies?: Record<string, string>} & Record<string, unknown>;
}

/** What the package has beside its code. */
const EXTRA_FILES = ['README.md', 'screenshot.webp'];

/**
 * Makes a package that works in any Docusaurus site, with all that it needs from ours, in a folder for `npm pack`. Its
 * `standalone` folder says what that is: each file there is a module for Node, and `theme` holds components.
 *
 * @param name a folder in `packages`
 * @returns the folder
 */
export async function packPlugin(name: string): Promise<string> {
  const [source, target] = [join('packages', name), join('dist', name)];
  const standalone = `packages/${name}/standalone`;
  if (!existsSync(standalone)) throw new Error(`${name} is not published: there is no folder ${standalone}`);
  rmSync(target, {recursive: true, force: true});
  mkdirSync(join(target, 'lib'), {recursive: true});

  const modules = readdirSync(standalone).filter((file) => file.endsWith('.ts'));
  const imported = compileInto(join(target, 'lib'), {
    node: Object.fromEntries(modules.map((file) => [basename(file, '.ts'), `${standalone}/${file}`])),
    browser: publishedSources().filter((path) => path.startsWith(`${standalone}/theme/`) && /\.tsx?$/.test(path)),
    bundle: BUNDLE_OPTIONS,
  });
  await writeTranslations(join(target, 'lib'));
  for (const file of EXTRA_FILES.filter((each) => existsSync(join(source, each)))) {
    cpSync(join(source, file), join(target, file));
  }
  cpSync('LICENSE', join(target, 'LICENSE'));
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifestOf(source, imported), null, 2)}\n`);
  return target;
}

function manifestOf(source: string, imported: ReadonlySet<string>) {
  const {name, version, description, license, publishConfig} = read(source);
  const peers = Object.keys(publishConfig?.peerDependencies ?? {});
  const names = [...imported].filter((one) => !peers.includes(one)).toSorted();
  const ranges = rangesOfOurs();
  return {
    ...{name, version, description, license},
    ...publishConfig,
    files: ['lib', ...EXTRA_FILES],
    dependencies: Object.fromEntries(names.map((one) => [one, ranges.get(one)])),
  };
}

/** Returns the ranges that our packages name; all of them name the same. */
function rangesOfOurs(): Map<string, string> {
  const folders = readdirSync('packages').map((folder) => join('packages', folder));
  return new Map(folders.flatMap((folder) => Object.entries(read(folder).dependencies ?? {})));
}

function read(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * Writes all texts of compiled components into `translations.js`, as calls. A site's `docusaurus write-translations` finds
 * them there; it can't read compiled elements.
 */
async function writeTranslations(lib: string): Promise<void> {
  const files = await extractAllSourceCodeFileTranslations(sourcesOf(lib), getBabelOptions({isServer: true}));
  const texts = Object.entries(Object.assign({}, ...files.map(({translations}) => translations)));
  const calls = texts.map(([id, text]) => `translate(${JSON.stringify({id, ...(text as object)})});`);
  const lines = ["import {translate} from '@docusaurus/Translate';", ...calls.toSorted()];
  writeFileSync(join(lib, 'translations.js'), `${lines.join('\n')}\n`);
}

/** Returns the sources of what was compiled for browsers. */
function sourcesOf(lib: string): string[] {
  const compiled = readdirSync(lib, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.js'));
  return compiled.flatMap((path) =>
    ['.ts', '.tsx'].map((extension) => resolve('packages', path.replace(/\.js$/, extension))).filter(existsSync),
  );
}
