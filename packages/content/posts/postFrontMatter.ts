import type {Problem} from '@deskbook/text/problems/problems';
import {mapIn, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {isNull, withoutContradictions} from '../docusaurusFrontMatter';
import {schemaProblems} from '../schemaProblems';
import {postFields} from '../schemas/post';
import {authorsOnce} from './authorsOnce';
import {dateInName} from './postNames';
import {suspectKeys} from './suspectKeys';

export interface PostContext {
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
