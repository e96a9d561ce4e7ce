import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import {type Problem, problemAt} from './problems';
import {valueAt} from './schemaProblems';
import type {YamlSource} from './yamlSource';

/** Finds images in front matter that are not there: those that begin with `./` are files, and stop the build. */
export function checkImageOfPage(
  {path, source}: {path: string; source: YamlSource | null},
  siteDir: string,
): Problem[] {
  const image = source && valueAt(source.value, ['image']);
  if (!source || typeof image !== 'string' || !image.startsWith('./')) return [];
  if (existsSync(join(siteDir, posix.dirname(path), image))) return [];
  return [
    problemAt(source.placeOf(['image']), {
      message: `the image "${image}" is not there`,
      found: image,
      expected: 'the path of an image, relative to this page',
      fix: 'correct the path',
    }),
  ];
}
