import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {isScalar, type Pair, parseDocument, type Scalar, visit} from 'yaml';
import {jsonSchemaOf, NO_NAMES, schemaOfKind} from '../../../packages/content/editors/schemaFiles';
import {districtSchema} from '../../../packages/content/schemas/district';
import type {JsonSchema} from '../../../packages/content/schemas/editorHints';
import {isKind, type Kind} from '../../../packages/content/schemas/index';
import {
  PUBLISHED,
  PUBLISHED_OF_DISTRICT,
  PUBLISHED_OF_PAGES,
  PUBLISHED_OF_POSTS,
  publishedPart,
} from '../../../packages/content/schemas/published';
import type {Problem} from '../../../packages/text/problems/problems';
import {runNodeWith} from './site';

/** A word that occurs nowhere else. */
const TOKEN = /zq\d{4}x/g;

/**
 * Makes every page and post of a site public, and adds a secret to each text that stays for staff: every value of the
 * front matter and of `district.yml` that the schemas don't declare public, and comments. Takes back what the content
 * check refuses.
 *
 * @returns each secret with its file and field
 */
export async function plantSecrets(site: string, environment: NodeJS.ProcessEnv): Promise<Map<string, string>> {
  const planted = new Map<string, string>();
  const plant = (place: string) => {
    const token = `zq${String(planted.size + 1).padStart(4, '0')}x`;
    planted.set(token, place);
    return token;
  };
  const kinds = new Set<Kind>();
  for (const path of markdownIn(site)) plantInPage(site, path, kinds, plant);
  const district = join(site, 'docs/district.yml');
  const written = `${readFileSync(district, 'utf8')}\npublic_url: https://help.example.org/guide\n`;
  const all = withExamples(written, jsonSchemaOf(districtSchema), PUBLISHED_OF_DISTRICT);
  const facts = plantInYaml(all, PUBLISHED_OF_DISTRICT, (field) => plant(`district.yml ${field}`));
  writeFileSync(district, `${facts}\n`);
  await takeBackRefused(site, environment);
  const left = new Set(
    ['docs/district.yml', ...markdownIn(site)].flatMap(
      (path) => readFileSync(join(site, path), 'utf8').match(TOKEN) ?? [],
    ),
  );
  return new Map([...planted].filter(([token]) => left.has(token)));
}

function markdownIn(site: string): string[] {
  return ['docs', 'blog'].flatMap((folder) =>
    readdirSync(join(site, folder), {recursive: true, withFileTypes: true})
      .filter((file) => /\.mdx?$/.test(file.name))
      .map((file) => relative(site, join(file.parentPath, file.name))),
  );
}

/** @param kinds those of the pages before, of which one has every field */
function plantInPage(site: string, path: string, kinds: Set<Kind>, plant: (place: string) => string): void {
  const text = readFileSync(join(site, path), 'utf8');
  const [, yaml = '', body = text] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  const kind = /^kind: *(\S+)/m.exec(yaml)?.[1] ?? '';
  const fields = path.startsWith('blog/') ? PUBLISHED_OF_POSTS : isKind(kind) ? PUBLISHED[kind] : PUBLISHED_OF_PAGES;
  const isFirst = isKind(kind) && !kinds.has(kind);
  const all = isFirst ? withExamples(yaml, schemaOfKind(kind, NO_NAMES), fields) : yaml;
  if (isFirst) kinds.add(kind);
  const facts = plantInYaml(all, fields, (field) => plant(`${path} ${field}`));
  const comment = path.endsWith('.mdx')
    ? `{/* ${plant(`${path} comment`)} */}`
    : `<!-- ${plant(`${path} comment`)} -->`;
  const notes = kind === 'session' ? `\n## For the  trainer:\n\n${plant(`${path} notes`)}\n` : '';
  const known = kind === '' ? `note: ${plant(`${path} unknown key`)}\n` : '';
  writeFileSync(join(site, path), `---\n${facts}\n${known}visibility: public\n---\n${comment}\n\n${body}\n${notes}`);
}

/** Adds the fields that a page doesn't have and that aren't wholly public, with what the schema gives as an example. */
function withExamples(yaml: string, {properties = {}}: JsonSchema, fields: Fields): string {
  const written = ['visibility', ...Object.keys(parseDocument(yaml, {schema: 'failsafe'}).toJS() ?? {})];
  const missing = Object.entries(properties).flatMap(([name, schema]) => {
    const example = (schema as JsonSchema).examples?.[0];
    const isPublic = isDeepStrictEqual(publishedPart(fields, {[name]: example}), {[name]: example});
    if (example === undefined || written.includes(name) || isPublic) return [];
    return [`${name}: ${JSON.stringify(example)} ${EXAMPLE}\n`];
  });
  return `${yaml.trimEnd()}\n${missing.join('')}`;
}

const EXAMPLE = '# example';

type Fields = Parameters<typeof publishedPart>[0];

/** Adds a secret to every value, even where it makes no sense; what can't have one is taken back later. */
function plantInYaml(yaml: string, fields: Fields, plant: (field: string) => string): string {
  const document = parseDocument(yaml, {schema: 'failsafe'});
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || staysAsItIs(ancestors)) return;
      const written = node.value;
      const field = fieldOf(ancestors);
      node.value = `${written} ${PROBE}`;
      const isPublic = JSON.stringify(publishedPart(fields, document.toJS() ?? {})).includes(PROBE);
      node.value = isPublic ? written : withToken(written, plant(field));
    },
  });
  return document
    .toString({lineWidth: 0, flowCollectionPadding: false})
    .trim()
    .replace(/^\{\}$|^null$/, '');
}

const PROBE = 'probe';

/** A value that stays well-formed with the secret in it. */
function withToken(value: string, token: string): string {
  if (/^https?:\/\/[^?#]+$/.test(value)) return `${value.replace(/\/$/, '')}/${token}`;
  return /^[^@\s]+@[^@\s]+$/.test(value) ? `${token}${value}` : `${value} ${token}`;
}

function fieldOf(ancestors: readonly unknown[]): string {
  const keys = ancestors.flatMap((each) =>
    isPair(each) && isScalar(each.key) ? [String((each.key as Scalar).value)] : [],
  );
  return keys.join('.');
}

function isPair(node: unknown): node is Pair {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node;
}

/** What decides on how a page is published, and the address of the public site itself. */
function staysAsItIs(ancestors: readonly unknown[]): boolean {
  return /^(?:kind|visibility|format|public_url)$/.test(fieldOf(ancestors));
}

/** Takes back the secrets that the content check refuses, and makes pages that can't be public for staff. */
async function takeBackRefused(site: string, environment: NodeJS.ProcessEnv): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const {output} = await runNodeWith(environment, site, 'bin/deskbook.mjs', 'check', '--json');
    const {problems} = JSON.parse(output.slice(output.indexOf('{'))) as {problems: Problem[]};
    const errors = problems.filter(({severity}) => severity === 'error');
    if (errors.length === 0) return;
    const refused = errors.filter(({file, line, message, found}) => {
      const [token] = `${found} ${message}`.match(TOKEN) ?? [];
      return changeLines(site, file, (text, at) => (at === line ? takenBack(text, token) : text));
    });
    if (refused.length > 0) continue;
    for (const {file} of errors)
      changeLines(site, file, (text) => text.replace(SECRET, '').replace(/^visibility: public$/, ''));
  }
  throw new Error('The site with secrets has errors that do not go away.');
}

/** Without the secret that is refused, or without all of the line's, or without the whole example. */
function takenBack(line: string, token?: string): string {
  const plain = line.replace(token === undefined ? SECRET : new RegExp(`[ /]?${token}`), '');
  return plain === line && line.endsWith(EXAMPLE) ? '' : plain;
}

const MOST_TRIES = 30;
const SECRET = /[ /]?zq\d{4}x/g;

/** @returns whether anything has changed */
function changeLines(site: string, path: string, change: (text: string, line: number) => string): boolean {
  const before = readFileSync(join(site, path), 'utf8');
  const after = before
    .split('\n')
    .map((text, index) => change(text, index + 1))
    .join('\n');
  writeFileSync(join(site, path), after);
  return after !== before;
}
