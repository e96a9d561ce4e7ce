import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';

/** Packages for what not every district does. A district adds them to its own. */
const TOOLS = {
  test: ['axe-core', 'playwright'],
} as const;

export type ToolName = keyof typeof TOOLS;

export const TOOL_NAMES = Object.keys(TOOLS) as ToolName[];

/** Returns a tool's packages with the versions that go with this one. */
export function packagesFor(tool: ToolName): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(ENGINE_DIR, '../package.json'), 'utf8'));
  return Object.fromEntries(TOOLS[tool].map((name) => [name, manifest.peerDependencies[name]]));
}

/** The arguments of `npm install` that add a tool. */
export function namesToInstall(tool: ToolName): string {
  return Object.entries(packagesFor(tool))
    .map(([name, version]) => `${name}@${version}`)
    .join(' ');
}

/** Returns what to type if a tool isn't installed; undefined if it is. */
export function howToAdd(tool: ToolName, isInstalled = canFind): string | undefined {
  const missing = TOOLS[tool].filter((name) => !isInstalled(name));
  if (missing.length === 0) return undefined;
  return `deskbook ${tool} needs packages that are not installed (${missing.join(', ')}). Type this, then run it again:
  npm install --save-dev ${namesToInstall(tool)}
`;
}

const {resolve} = createRequire(join(ENGINE_DIR, 'package.json'));

function canFind(name: string): boolean {
  try {
    return resolve(name) !== '';
  } catch {
    return false;
  }
}
