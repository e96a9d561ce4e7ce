import type {DocFile} from '@deskbook/text/files/readDocs';
import {nearest, oneOf} from '@deskbook/text/nearest';
import {type Problem, problemAt, withSeverity} from '@deskbook/text/problems/problems';
import {rememberLast} from '@deskbook/text/remember';
import {valueAt, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {docusaurusFrontMatter, type HasPage} from './docusaurusFrontMatter';
import type {Page} from './page';
import {titleOf} from './pageTitle';
import {readContentFile} from './readContentFile';
import {rulesOf} from './rules';
import {schemaProblems} from './schemaProblems';
import {isKind, KINDS, type Kind, type schemasFor} from './schemas/index';
import type {IsUnread} from './unreadNames';

export interface Reading {
  page: Page;
  problems: Problem[];
}

interface Context {
  docsPath: string;
  schemas: ReturnType<typeof schemasFor>;
  hasPage: HasPage;
  /** Names of district.yml that couldn't be read; if omitted, all could. */
  isUnread?: IsUnread;
}

/** Reads one page: validates its front matter against its kind's schema and outlines its body. */
export function readPage({path, text, problem}: DocFile, {docsPath, schemas, hasPage, isUnread}: Context): Reading {
  const file = `${docsPath}/${path}`;
  const content = readContentFile(file, text);
  const {markdown, outline, inBody} = content;
  const {frontMatter: source, body, bodyLine, namedKind, problems} = markdown;
  const inText = problem ? [problem, ...inBody] : inBody;
  const title = titleOf(content, path);
  const titled = {path, body, bodyLine, outline, source, title, isDraft: isDraft(source)};
  // A page without a kind may come from anywhere, so show it as well as possible.
  const plain = (declaredKind: Kind | null, more: Problem[] = []): Reading => ({
    page: {...titled, declaredKind, kind: null, data: {}},
    problems: [...problems, ...more, ...(declaredKind ? inText : inText.map(withSeverity('warning')))],
  });
  if (!source) return plain(namedKind !== null && isKind(namedKind) ? namedKind : null);

  const declared = topLevel(source, 'kind');
  if (declared === undefined) {
    const {kind, problems: ofKind} = findMisspelledKind(source);
    const unread = kind === null ? reviewWithoutKind(source) : [];
    return plain(kind, [...ofKind, ...unread, ...docusaurusFrontMatter(source, hasPage).problems]);
  }
  if (!isKind(declared)) return plain(null, [unknownKind(declared, source)]);

  const result = validate(file, source, schemas[declared]);
  const refused = schemaProblems(result.error?.issues ?? [], source, {isUnread});
  const inFrontMatter = [
    ...refused,
    ...rulesOf(declared, source),
    // On a page with a kind, the author meant every line, so everything is an error.
    ...docusaurusFrontMatter(source, hasPage).problems.map(withSeverity('error')).filter(isNewTo(refused)),
  ];
  if (!result.success) return plain(declared, inFrontMatter);
  const page = {...titled, declaredKind: declared, kind: declared, data: result.data} as Page;
  return {page, problems: [...problems, ...inFrontMatter, ...inText]};
}

const validate = rememberLast((_file: string, {value}: YamlSource, schema: Context['schemas'][Kind]) =>
  schema.safeParse(value),
);

/** Skips fields that the schema already reported. */
function isNewTo(refused: readonly Problem[]) {
  return ({line}: Problem) => !refused.some((problem) => problem.line === line);
}

function unknownKind(declared: string, source: YamlSource): Problem {
  return problemAt(source.placeOf(['kind']), {
    message: `${JSON.stringify(declared)} is not a kind of page`,
    found: declared || null,
    expected: oneOf(declared, KINDS),
    fix: `kind: ${nearest(declared, KINDS) ?? 'manual'}`,
  });
}

function findMisspelledKind(source: YamlSource): {kind: Kind | null; problems: Problem[]} {
  for (const key of Object.keys(source.value)) {
    const kind = (topLevel(source, key) ?? '').toLowerCase();
    if (!isKind(kind) || nearest(key, ['kind']) === undefined) continue;
    const diagnostic = {
      message: `${JSON.stringify(key)} is not a key, so this page has no kind`,
      found: key,
      expected: 'kind, in lower case',
      fix: `kind: ${kind}`,
    };
    return {kind, problems: [problemAt(source.placeOfKey([key]), diagnostic)]};
  }
  return {kind: null, problems: []};
}

/** Handbooks from elsewhere have the same fields, and their authors would wait for a review that never comes due. */
function reviewWithoutKind(source: YamlSource): Problem[] {
  const reviewed = topLevel(source, 'last_reviewed_on');
  if (reviewed === undefined) return [];
  return [
    problemAt(source.placeOfKey(['last_reviewed_on']), {
      severity: 'warning',
      message: '"last_reviewed_on" is ignored: only a page with a kind comes due for review',
      found: reviewed,
      expected: 'a line "kind: manual" and an "owner", or a page without this line',
      fix: 'kind: manual',
    }),
  ];
}

function topLevel({value}: YamlSource, key: string): string | undefined {
  const inner = valueAt(value, [key]);
  return typeof inner === 'object' ? JSON.stringify(inner) : inner;
}

function isDraft(source: YamlSource | null): boolean {
  return source !== null && /^(?:yes|true)$/i.test(topLevel(source, 'draft') ?? '');
}
