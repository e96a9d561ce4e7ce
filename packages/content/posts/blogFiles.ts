import {posix} from 'node:path';
import {groupBy} from '@deskbook/text/groupBy';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {mapIn, textAt, valueAt, type YamlPath, type YamlSource, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {readDataFile} from '../dataFile';
import {authorsFile, tagsFile} from '../schemas/blogFiles';

/** Data from the files next to the posts. */
export interface BlogFacts {
  authors: readonly string[];
  authorNames: Readonly<Record<string, string>>;
  /** Tag keys; null if there is no tag file. */
  tags: readonly string[] | null;
}

export function readBlogFacts(siteDir: string, blogPath: string): {facts: BlogFacts; problems: Problem[]} {
  const authors = readDataFile(siteDir, posix.join(blogPath, 'authors.yml'), authorsFile, {typed: ['page']});
  const tags = readTags(siteDir, blogPath);
  return {
    facts: {authors: keysOf(authors.source), authorNames: namesIn(authors.source), tags: tags.keys},
    problems: [...authors.problems, ...sharedAddresses(authors.source, authorAddress), ...tags.problems],
  };
}

/** Reads the tag file of the blog or the docs. */
export function readTags(siteDir: string, folder: string): {keys: string[] | null; problems: Problem[]} {
  const {source, problems} = readDataFile(siteDir, posix.join(folder, 'tags.yml'), tagsFile);
  return {
    keys: source ? keysOf(source) : null,
    problems: [...problems, ...sharedAddresses(source, tagAddress)],
  };
}

/** Returns where a tag has its page below `tags/`, by its key in the tag file or its name. */
export function tagPathsOf(siteDir: string, folder: string): (tag: string) => string {
  const {source} = readDataFile(siteDir, posix.join(folder, 'tags.yml'), tagsFile);
  return (tag) => tagAddress(tag, valueAt(source?.value ?? '', [tag]) ?? '')?.address ?? kebab(tag);
}

/** Returns where each author has a page below `authors/`, by key; null for those without one. */
export function authorPathsOf(siteDir: string, blogPath: string): Map<string, string | null> {
  const {source} = readDataFile(siteDir, posix.join(blogPath, 'authors.yml'), authorsFile, {typed: ['page']});
  const pathOf = (key: string) =>
    authorAddress(key, valueAt(source?.value ?? '', [key]) ?? '')?.address.replace(/^\/+|\/+$/g, '') ?? null;
  return new Map(keysOf(source).map((key) => [key, pathOf(key)]));
}

function namesIn(source: YamlSource | null): Record<string, string> {
  return Object.fromEntries(keysOf(source).map((key) => [key, textAt(source, key, 'name') ?? key]));
}

function keysOf(source: YamlSource | null): string[] {
  return Object.keys(mapIn(source?.value));
}

/** Returns the address of an entry's page; undefined if it has none. */
type AddressOf = (key: string, entry: YamlValue) => {address: string; path: YamlPath} | undefined;

const authorAddress: AddressOf = (key, entry) => {
  const page = valueAt(entry, ['page']);
  const written = valueAt(entry, ['page', 'permalink']);
  if (typeof written === 'string') return {address: written, path: [key, 'page', 'permalink']};
  return page === 'true' ? {address: kebab(key), path: [key]} : undefined;
};

const tagAddress: AddressOf = (key, entry) => {
  const written = valueAt(entry, ['permalink']);
  return typeof written === 'string' && written !== ''
    ? {address: written, path: [key, 'permalink']}
    : {address: kebab(key), path: [key]};
};

/** Docusaurus stops if two entries share a page. */
function sharedAddresses(source: YamlSource | null, addressOf: AddressOf): Problem[] {
  if (!source) return [];
  const claims = keysOf(source).flatMap((key) => {
    const claim = addressOf(key, valueAt(source.value, [key]) ?? '');
    return claim ? {...claim, key, address: `/${claim.address.replace(/^\/+|\/+$/g, '')}`} : [];
  });
  return [...groupBy(claims, ({address}) => [address]).values()].flatMap(([earlier, ...later]) =>
    later.map(({key, address, path}) =>
      problemAt(source.placeOf(path), {
        message: `${JSON.stringify(key)} has the same address as ${JSON.stringify(earlier?.key)}`,
        found: address,
        expected: 'a different address',
        fix: `permalink: ${address}-2`,
      }),
    ),
  );
}

/** Same as Docusaurus: `TechServices` and `tech services` both become `tech-services`. */
function kebab(key: string): string {
  return key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll}|\d)(?=\p{Lu})|(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$&-')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
