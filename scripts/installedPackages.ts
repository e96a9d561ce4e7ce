import {readFileSync} from 'node:fs';

interface Locked {
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  peerDependenciesMeta?: Readonly<Record<string, {optional?: boolean}>>;
}

const MODULES = 'node_modules/';

/**
 * Returns the paths of what npm installs for a site that depends on our package, as in `package-lock.json`. What only the
 * workspaces, the tests and the build need isn't among them.
 */
export function installedPackages(lockFile: string): string[] {
  const {packages} = JSON.parse(readFileSync(lockFile, 'utf8')) as {packages: Record<string, Locked>};
  const found = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const name of neededBy(packages[path] ?? {})) {
      const place = placeOf(name, path, packages);
      if (!place || found.has(place)) continue;
      found.add(place);
      waiting.push(place);
    }
  }
  return [...found].toSorted();
}

function neededBy({dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta}: Locked): string[] {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  return [...Object.keys({...dependencies, ...optionalDependencies}), ...peers];
}

/** Finds a package as Node does: beside the one that needs it, or in a folder above. */
function placeOf(name: string, from: string, packages: Readonly<Record<string, Locked>>): string | undefined {
  const place = `${from && `${from}/`}${MODULES}${name}`;
  if (place in packages) return place;
  return from === '' ? undefined : placeOf(name, from.slice(0, Math.max(from.lastIndexOf(MODULES) - 1, 0)), packages);
}
