/**
 * Makes what we publish. `npx tsx scripts/package.ts` compiles `packages/` into `lib/` for `@deskbook/site`; npm runs it
 * before packing. With the name of a package that works in any Docusaurus site, such as `quiz`, it makes that one in
 * `dist/`, for `npm pack`.
 */
import {packPlugin} from './pack/packPlugin';
import {packSite} from './pack/packSite';

async function main(plugins: readonly string[]): Promise<void> {
  if (plugins.length === 0) await packSite();
  for (const name of plugins) process.stdout.write(`${await packPlugin(name)}\n`);
}

void main(process.argv.slice(2));
