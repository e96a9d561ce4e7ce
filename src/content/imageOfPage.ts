import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import type {WrittenFile} from './page';
import {type Problem, problemAt} from './problems';
import {textAt} from './yamlSource';

/** Finds missing images in front matter. Those that begin with `./` are files and stop the build. */
export function checkImageOfPage({path, source}: WrittenFile, siteDir: string): Problem | [] {
  const image = textAt(source, 'image');
  if (!source || !image?.startsWith('./')) return [];
  if (existsSync(join(siteDir, posix.dirname(path), image))) return [];
  return problemAt(source.placeOf(['image']), {
    message: `the image "${image}" does not exist`,
    found: image,
    expected: 'the path of an image, relative to this page',
    fix: 'correct the path',
  });
}
