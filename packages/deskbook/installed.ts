import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import type {Commands} from '@deskbook/content/commands';
import type {PluginDefinition} from '@deskbook/engine/plugins/definePlugin';

interface Installed extends PluginDefinition {
  commands?: Commands;
}

/**
 * Returns the plugins that a district has installed: packages named in its `package.json` whose own one has
 * `"deskbook": "./plugin.cjs"`, a module that exports what `definePlugin` takes, and its commands.
 *
 * @throws Error if one of them exports no plugin or can't be loaded
 */
export function installedIn(siteDir: string): Installed[] {
  const file = resolve(siteDir, 'package.json');
  if (!existsSync(file)) return [];
  const require = createRequire(file);
  return Object.keys(readManifest(file).dependencies ?? {}).flatMap((name) => {
    const folders = (require.resolve.paths(name) ?? []).map((path) => join(path, name));
    const folder = folders.find((each) => existsSync(join(each, 'package.json')));
    const main = folder && readManifest(join(folder, 'package.json')).deskbook;
    if (!main) return [];
    const module = load(name, () => require(join(folder, main)));
    const plugin: Installed = module.default ?? module;
    if (!plugin.name) throw new Error(`${main} of the package ${name} exports no plugin: it has no name.`);
    return [plugin];
  });
}

/** @throws Error that names the package, because the stack trace of its own error may not */
function load<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`The package ${name} can't be loaded: ${(cause as Error).message}`, {cause});
  }
}

interface Manifest {
  dependencies?: Record<string, string>;
  deskbook?: string;
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8'));
}
