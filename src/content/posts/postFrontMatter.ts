import {isNull, withoutContradictions} from '../docusaurusFrontMatter';
import type {Problem} from '../problems';
import {schemaProblems} from '../schemaProblems';
import {postFields} from '../schemas/post';
import {mapIn, type YamlSource} from '../yamlSource';
import {authorsOnce} from './authorsOnce';
import {dateInName} from './postNames';
import {suspectKeys} from './suspectKeys';

/** What the fields of a post are judged by. */
export interface PostContext {
  /** The post's path in the blog folder. */
  path: string;
  /** The keys of the authors of posts. */
  authors: readonly string[];
  /** The keys of the tags that are written down; null where no list is kept. */
  tags: readonly string[] | null;
}

/**
 * The front matter of a post in the form that Docusaurus accepts, and what is wrong with it. A wrong field is left out,
 * so that `npm start` can show the page and the problem; a build stops at it. Unknown keys pass as they are.
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
  // Docusaurus takes the date from the name where there is none here, and stops at one that does not exist.
  const hasNoDate = frontMatter.date === undefined && dateInName(context.path)?.isReal === false;
  return {frontMatter: hasNoDate ? {...frontMatter, date: new Date(0)} : frontMatter, problems};
}

type Fields = ReturnType<typeof postFields>;

function isField(key: string, fields: Fields): key is keyof Fields {
  return Object.hasOwn(fields, key);
}
