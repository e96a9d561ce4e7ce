import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {addressFault} from './addresses/addressFaults';
import type {WrittenFile} from './page';

/** Finds images in front matter that can't be used. Those that begin with `./` are files and stop the build. */
export function checkImageOfPage({path, source}: WrittenFile, siteDir: string): Problem | [] {
  const image = textAt(source, 'image');
  if (!source || !image) return [];
  const isFile = image.startsWith('./');
  const fault = addressFault(image, path, isFile ? 'image' : 'html');
  if (fault) {
    const {what, expected, fix} = fault;
    return problemAt(source.placeOf(['image']), {message: `the image "${image}" ${what}`, found: image, expected, fix});
  }
  if (!isFile) return [];
  if (existsSync(join(siteDir, posix.dirname(path), image))) return [];
  return problemAt(source.placeOf(['image']), {
    message: `the image "${image}" does not exist`,
    found: image,
    expected: 'the path of an image, relative to this page',
    fix: 'correct the path',
  });
}
