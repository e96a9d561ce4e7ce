import type {LinkedFile} from './bodyLinks';
import type {BodyImage} from './outline';
import {type Diagnostic, type Problem, problemAt} from './problems';

/** Finds images without alt text. Warnings, since the page works for everyone else. */
export function checkAltText(files: readonly LinkedFile[]): Problem[] {
  return files.flatMap(({path, outline}) =>
    outline.images.flatMap((image) => {
      const diagnostic = diagnosticOf(image);
      return diagnostic ? problemAt({file: path, ...image}, {...diagnostic, severity: 'warning'}) : [];
    }),
  );
}

const IS_FILE_NAME = /^\S+\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

function diagnosticOf({name, alt, isHtml}: BodyImage): Diagnostic | undefined {
  // `alt=""` is HTML's own word for an image that only decorates; Markdown has none.
  if (isHtml && alt === '') return undefined;
  if (alt && !IS_FILE_NAME.test(alt)) return undefined;
  return {
    message: alt ? `the image "${name}" has a file name as its alt text` : `the image "${name}" has no alt text`,
    found: alt || 'nothing',
    expected: `what a reader needs to know from it; or, if it is only decoration, <img src="${name}" alt="">`,
    fix: isHtml ? 'alt="The green lever inside the front door"' : `![The green lever inside the front door](${name})`,
  };
}
