/** Compares the addresses we let through with the files Docusaurus reads for them, as its own Markdown loader says. */
import {createRequire} from 'node:module';
import {relative} from 'node:path';
import keepImages from '@deskbook/engine/images/remark/keepImages';
import {isInContent, localAddress, siteFile} from '@deskbook/text/address';
import {getFileLoaderUtils} from '@docusaurus/utils';
import fc from 'fast-check';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {addressFault} from '../addressFaults';

const SITE = '/site';
const PAGE = 'docs/procedures/place-a-hold.md';

type Transform = (tree: Root, file: VFile) => Promise<void>;

const fromHere = createRequire(import.meta.url);
const fromLoader = createRequire(fromHere.resolve('@docusaurus/mdx-loader/package.json'));
const transformOf = (name: string): Transform =>
  fromLoader(`./lib/remark/${name}/index.js`).default({
    siteDir: SITE,
    staticDirs: [`${SITE}/static`],
    onBrokenMarkdownLinks: () => undefined,
    onBrokenMarkdownImages: () => undefined,
  });
const TRANSFORMS = {link: transformOf('transformLinks'), image: transformOf('transformImage')};
const {inlineMarkdownLinkFileLoader, inlineMarkdownImageFileLoader} = getFileLoaderUtils(true).loaders;
const LOADERS = {link: inlineMarkdownLinkFileLoader, image: inlineMarkdownImageFileLoader};

/** The files that Docusaurus asks for. All of them exist. */
const asked: string[] = [];

beforeAll(() => {
  const files = fromLoader('fs-extra');
  vi.spyOn(files, 'stat').mockImplementation(async (file) => {
    asked.push(String(file));
    return {isFile: () => true};
  });
  vi.spyOn(files, 'pathExists').mockImplementation(async (file) => asked.push(String(file)) > 0);
  // It can't measure images that aren't there, and says so.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterAll(() => vi.restoreAllMocks());

type Use = keyof typeof TRANSFORMS;

function treeOf(url: string, type: Use): Root {
  const node = type === 'link' ? {type, url, children: []} : {type, url, alt: ''};
  return {type: 'root', children: [{type: 'paragraph', children: [node]}]};
}

/** Returns what Docusaurus makes of an address: the files it reads, and what it asks the bundler for. */
async function readBy(type: Use, tree: Root): Promise<{files: string[]; request: string; literals: string[]}> {
  asked.length = 0;
  const file = new VFile({path: `${SITE}/${PAGE}`, data: {compilerName: 'server'}});
  // It can't decode or parse some, and stops the build.
  await TRANSFORMS[type](tree, file).catch(() => undefined);
  const literals: {value: unknown; raw: string}[] = [];
  visit(tree, (node) => {
    for (const {value} of 'attributes' in node ? (node.attributes as {value: unknown}[]) : []) {
      JSON.stringify(value, (_, part) => {
        if (part?.type === 'Literal' && typeof part.raw === 'string') literals.push(part);
        return part;
      });
    }
  });
  const request = literals.map(({value}) => String(value)).find((value) => value.includes(LOADERS[type])) ?? '';
  return {files: asked.map((path) => relative(SITE, path)), request, literals: literals.map(({raw}) => raw)};
}

/** Says what is wrong if Docusaurus reads a foreign file for an address, or lets the bundler run it. */
async function leakOf(url: string, type: Use): Promise<string | undefined> {
  const {files, request, literals} = await readBy(type, treeOf(url, type));
  const foreign = files.find((file) => !isInContent(file));
  if (foreign !== undefined) return `${type} ${JSON.stringify(url)} reads ${foreign}`;
  const resource = request.slice(request.lastIndexOf(LOADERS[type]) + LOADERS[type].length);
  if (/[!?]/.test(request && resource)) return `${type} ${JSON.stringify(url)} asks for ${resource}`;
  const broken = literals.find((raw) => !/^(?:"(?:[^"\\\n]|\\.)*"|true)$/.test(raw));
  return broken === undefined ? undefined : `${type} ${JSON.stringify(url)} writes ${broken}`;
}

const PIECES = `
  / // /// //// \\ . .. ./ ../ ../../ %2e %2E%2e %2f %2F %5c %00 %25 % @site/ @site docs static blog .deskbook
  users.json payload.txt package.json a.md a.mdx a.html a.png x.pdf place-a-hold name ? # ! ?! #" " ' \` & ; : @ [ ] | ~ *
  http: https:// pathname:// unspecified: javascript: file: file:/// data: C: é \u202e
`
  .trim()
  .split(/\s+/)
  .concat([' ', '\t', '\n', '\r', '\0', '\u00a0']);
const addresses = fc.oneof(
  {weight: 9, arbitrary: fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 8}).map((all) => all.join(''))},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
);
const uses = fc.constantFrom<Use>('link', 'image');

it('lets no address through that makes Docusaurus read or run anything but the content', {
  timeout: 300_000,
}, async () => {
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(addresses, uses, async (url, use) => {
      if (addressFault(url, PAGE, use)) return;
      passed++;
      expect(await leakOf(url, use)).toBeUndefined();
    }),
    {numRuns: 100_000},
  );
  // Most would prove nothing if all were refused.
  expect(passed).toBeGreaterThan(10_000);
});

it('reads the file that Docusaurus would', {timeout: 300_000}, async () => {
  await fc.assert(
    fc.asyncProperty(addresses, async (url) => {
      const address = localAddress(url);
      if (!address || addressFault(url, PAGE, 'image')) return;
      const {files} = await readBy('image', treeOf(url, 'image'));
      if (files.length > 0) expect(files).toEqual([siteFile(address.path, 'docs/procedures').replace(/\/$/, '')]);
    }),
    {numRuns: 20_000},
  );
});

it('leaves no local image to Docusaurus', {timeout: 300_000}, async () => {
  await fc.assert(
    fc.asyncProperty(addresses, async (url) => {
      const tree = treeOf(url, 'image');
      keepImages()(tree, new VFile(`![](${url})`));
      expect((await readBy('image', tree)).files).toEqual([]);
    }),
    {numRuns: 20_000},
  );
});

it.each([
  ['another host begins with two slashes', (url: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url), /^\w+ "\/\/\//],
  ['a file has an extension after decoding', (url: string) => !/\.\w+$/.test(decodeURIComponent(url)), /%2[fF]/],
])('finds leaks if we thought that %s', {timeout: 300_000}, async (_, isHarmless, expected) => {
  const leaks = new Set<string>();
  for (const url of fc.sample(addresses, 20_000)) {
    const isLetThrough = addressFault(url, PAGE, 'link') === undefined || (safely(isHarmless, url) ?? false);
    const leak = isLetThrough ? await leakOf(url, 'link') : undefined;
    if (leak) leaks.add(leak);
  }
  expect([...leaks].filter((leak) => expected.test(leak))).not.toEqual([]);
});

function safely<T>(test: (url: string) => T, url: string): T | undefined {
  try {
    return test(url);
  } catch {
    return undefined;
  }
}
