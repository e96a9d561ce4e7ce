import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';

/**
 * Writes all texts of compiled components into `translations.js`, as calls. A site's `docusaurus write-translations` finds
 * them there; it can't read compiled elements.
 */
export async function writeTranslations(lib: string): Promise<void> {
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
