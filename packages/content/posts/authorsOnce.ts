import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlSource} from '@deskbook/text/yaml/yamlSource';

const OLDER = /^author(?:_|URL|Title|ImageURL|$)/;

/** Docusaurus stops if a post names an author twice, or has both `authors` and the older `author`. */
export function authorsOnce(
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
