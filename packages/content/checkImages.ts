import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {addressFault} from './addresses/addressFaults';
import type {LinkedFile} from './bodyLinks';
import type {BodyImage} from './markdown/outline';
import type {WrittenFile} from './page';

/** Finds images without alt text. Only warns, since the page still works for sighted readers. */
export function checkAltText(files: readonly LinkedFile[]): Problem[] {
  return files.flatMap(({path, outline}) =>
    outline.images.flatMap((image) => {
      const diagnostic = diagnosticOf(image);
      return diagnostic ? problemAt({file: path, ...image}, {...diagnostic, severity: 'warning'}) : [];
    }),
  );
}

const IS_VIEW = /\.(?:svg|jpe?g|png|webp|avif)#./i;
const IS_FILE_NAME = /^\S+\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

function diagnosticOf({name, alt, isHtml}: BodyImage): Diagnostic | undefined {
  // In HTML, `alt=""` marks a decorative image. Markdown can't say that.
  if (isHtml && alt === '') return undefined;
  // A view of the parts of a drawing or a photograph has their names.
  if (alt === '' && IS_VIEW.test(name)) return undefined;
  if (alt && !IS_FILE_NAME.test(alt)) return undefined;
  return {
    message: alt ? `the image "${name}" has a file name as its alt text` : `the image "${name}" has no alt text`,
    found: alt || 'nothing',
    expected: `what a reader needs to know from it; or, if it is only decoration, <img src="${name}" alt="">`,
    fix: isHtml ? 'alt="The green lever inside the front door"' : `![The green lever inside the front door](${name})`,
  };
}

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
