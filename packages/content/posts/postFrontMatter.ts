import {nearest, oneOf} from '@deskbook/text/nearest';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {mapIn, textAt, valueAt, type YamlPath, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {isNull, withoutContradictions} from '../docusaurusFrontMatter';
import {schemaProblems} from '../schemaProblems';
import {isKind} from '../schemas';
import {postFields} from '../schemas/post';
import {dateInName} from './postNames';

interface PostContext {
  /** The post's path in the blog folder. */
  path: string;
  authors: readonly string[];
  /** Tag keys; null if there is no tag file. */
  tags: readonly string[] | null;
}

/**
 * Returns a post's front matter in a form that Docusaurus accepts, and its problems. Drops invalid fields, so
 * `npm start` can show the page and the problem; a build stops. Unknown keys pass unchanged.
 */
export function postFrontMatter(
  source: YamlSource | null,
  context: PostContext,
): {frontMatter: Record<string, unknown>; problems: Problem[]} {
  const fields = postFields(context.authors);
  const accepted: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(mapIn(source?.value))) {
    if (!isField(key, fields)) {
      accepted[key] = value;
    } else if (!isNull(value)) {
      const {data, error} = fields[key].safeParse(value);
      if (!error) accepted[key] = data;
      const issues = error?.issues.map((issue) => ({...issue, path: [key, ...issue.path]})) ?? [];
      problems.push(...schemaProblems(issues, source as YamlSource));
    }
  }
  const once = authorsOnce(accepted, source);
  if (source) problems.push(...once.problems, ...suspectKeys(source, Object.keys(fields), context.tags));
  const frontMatter = withoutContradictions(once.frontMatter);
  // Without a date here, Docusaurus takes it from the file name, and stops if that date doesn't exist.
  const hasNoDate = frontMatter.date === undefined && dateInName(context.path)?.isReal === false;
  return {frontMatter: hasNoDate ? {...frontMatter, date: new Date(0)} : frontMatter, problems};
}

type Fields = ReturnType<typeof postFields>;

function isField(key: string, fields: Fields): key is keyof Fields {
  return Object.hasOwn(fields, key);
}

const OLDER = /^author(?:_|URL|Title|ImageURL|$)/;

/** Docusaurus stops if a post names an author twice, or has both `authors` and the older `author`. */
function authorsOnce(
  frontMatter: Readonly<Record<string, unknown>>,
  source: YamlSource | null,
): {frontMatter: Record<string, unknown>; problems: Problem[]} {
  const {authors} = frontMatter;
  if (!source || !Array.isArray(authors) || authors.length === 0) return {frontMatter: {...frontMatter}, problems: []};
  const keys = authors.map((author) => (typeof author === 'string' ? author : author.key));
  const isAgain = (index: number) => keys[index] !== undefined && keys.indexOf(keys[index]) < index;
  const again = keys.flatMap((key, index) =>
    isAgain(index)
      ? problemAt(source.placeOf(['authors', index]), {
          message: `the author ${JSON.stringify(key)} is listed twice`,
          found: key,
          expected: 'each author once',
          fix: 'remove one of the two',
        })
      : [],
  );
  const older = Object.keys(frontMatter).filter((key) => OLDER.test(key));
  const both = older.map((key) =>
    problemAt(source.placeOfKey([key]), {
      message: `a post has either "authors" or ${JSON.stringify(key)}, not both`,
      found: key,
      expected: '"authors" alone',
      fix: 'remove this line',
    }),
  );
  const others = Object.fromEntries(Object.entries(frontMatter).filter(([key]) => !older.includes(key)));
  return {
    frontMatter: {...others, authors: authors.filter((_author, index) => !isAgain(index))},
    problems: [...again, ...both],
  };
}

/** Finds keys that are probably mistakes, though the post can be published. */
function suspectKeys(source: YamlSource, fields: readonly string[], tags: readonly string[] | null): Problem[] {
  const keys = Object.keys(mapIn(source.value));
  return [...keys.flatMap((key) => suspectKey(key, source, fields)), ...(tags ? suspectTags(source, tags) : [])];
}

function suspectKey(key: string, source: YamlSource, fields: readonly string[]): Problem | [] {
  if (fields.includes(key)) return [];
  const kind = textAt(source, 'kind') ?? '';
  if (key === 'kind' && isKind(kind)) {
    return problemAt(source.placeOfKey(['kind']), {
      severity: 'warning',
      message: 'a post has no kind',
      found: kind,
      expected: `a ${kind} in the docs folder`,
      fix: 'move the file into docs/, or remove this line',
    });
  }
  const meant = nearest(key, fields);
  if (!meant) return [];
  return problemAt(source.placeOfKey([key]), {
    severity: 'warning',
    message: `${JSON.stringify(key)} is not a key of a post, and is ignored`,
    found: key,
    expected: oneOf(key, fields),
    fix: `${meant}: …`,
  });
}

/** A tag that isn't in the list gets its own page, so it's probably misspelled. */
function suspectTags(source: YamlSource, known: readonly string[]): Problem[] {
  return tagsOf(source).flatMap(({tag, path}) =>
    known.includes(tag) || !/[\p{L}\d]/u.test(tag)
      ? []
      : [
          problemAt(source.placeOf(path), {
            severity: 'warning',
            message: `the tag ${JSON.stringify(tag)} is not in blog/tags.yml`,
            found: tag,
            expected: oneOf(tag, known),
            fix: nearest(tag, known) ?? 'add it to blog/tags.yml',
          }),
        ],
  );
}

function tagsOf(source: YamlSource): {tag: string; path: YamlPath}[] {
  const value = valueAt(source.value, ['tags']);
  if (typeof value === 'string')
    return value
      .split(/\s*,\s*/)
      .filter(Boolean)
      .map((tag) => ({tag, path: ['tags']}));
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((tag, index) => (typeof tag === 'string' ? [{tag, path: ['tags', index]}] : []));
}
