import {join} from 'node:path';
import {isFile} from '@deskbook/text/files/contentFile';
import {privateInFile} from '@deskbook/text/files/publicFiles';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {type LinkedFile, linkedFile} from './bodyLinks';
import {type ParsedText, parseWritten} from './markdown/parseWritten';
import {isPublic, isSession} from './visibility';

/** Finds what the public site could publish against the will of its authors. Parsers load only if there is such a site. */
export async function checkPublic(files: readonly LinkedFile[], siteDir: string): Promise<Problem[]> {
  const published = files.filter((file) => isPublic(file) && !file.isDraft);
  const problems = await Promise.all(
    published.map(async (file) => {
      const parsed = await parseWritten(file);
      if (!parsed) return [];
      return [...(await checkLinkedFiles(file, parsed, siteDir)), ...(await checkTrainersHeadings(file, parsed))];
    }),
  );
  return problems.flat();
}

async function checkLinkedFiles(file: LinkedFile, parsed: ParsedText, siteDir: string): Promise<Problem[]> {
  const {addressesIn} = await import('./markdown/addressesIn');
  return addressesIn(parsed).flatMap(({address, line, column}) => {
    const place = {file: file.path, line: line + file.bodyLine - 1, column};
    const path = linkedFile(file, address);
    if (!path || IS_SOURCE.test(path) || !isPublic(file, place.line) || !isFile(join(siteDir, path))) return [];
    const found = privateInFile(path, address);
    return found ? problemAt(place, found) : [];
  });
}

/** Files of authors. The public site never has them, except for its own pages. */
const IS_SOURCE = /\.(?:mdx?|ya?ml)$/;

/** Warns of headings that mean the trainer but aren't recognized, so what is below them is public. */
async function checkTrainersHeadings(file: LinkedFile, {tree}: ParsedText): Promise<Problem[]> {
  if (!isSession(file)) return [];
  const {headingsOf} = await import('./markdown/headingsOf');
  return headingsOf(tree).flatMap((heading) => {
    const {line, column} = heading;
    if (heading.isForTrainer || heading.ownId || !/trainer/i.test(heading.text)) return [];
    return problemAt(
      {file: file.path, line: line + file.bodyLine - 1, column},
      {
        severity: 'warning',
        message: `what is below "${heading.text}" is on the public site, because the heading is not "## For the trainer"`,
        found: heading.text,
        expected: 'a heading "## For the trainer"; or, for what everybody may read, a heading with an id of its own',
        fix: '## For the trainer',
      },
    );
  });
}
