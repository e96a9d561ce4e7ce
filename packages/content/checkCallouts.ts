import {join, posix} from 'node:path';
import {calloutsFileOf, isCalloutsFile, isPictureOf, mayHaveCallouts} from '@deskbook/drawings/calloutsFile';
import {CONTENT_FOLDERS} from '@deskbook/text/files/contentFile';
import {readText} from '@deskbook/text/files/textFile';
import {type Problem, problemAt, startOf} from '@deskbook/text/problems/problems';
import {type LinkedFile, linkedFilesOf} from './bodyLinks';
import {isPlainFile} from './callouts';
import {readCallouts} from './calloutsText';
import {namesIn} from './docIds';

/** Finds mistakes in the texts with photographs' callouts, and texts that belong to no photograph on any page. */
export function checkCallouts(files: readonly LinkedFile[], siteDir: string): Problem[] {
  const paths = calloutsFilesIn(siteDir);
  if (paths.length === 0) return [];
  const used = new Set([...linkedFilesOf(files)].filter(mayHaveCallouts).map(calloutsFileOf));
  return paths.flatMap((path) => {
    const {text, problem} = readText(join(siteDir, path), path);
    if (problem) return [problem];
    return [...readCallouts(text, path).problems, ...withoutPicture(path, siteDir, used)];
  });
}

/** Returns their paths, relative to the site. */
export function calloutsFilesIn(siteDir: string): string[] {
  return CONTENT_FOLDERS.flatMap((folder) =>
    namesIn(join(siteDir, folder), true)
      .filter((name) => isCalloutsFile(name) && !name.includes('node_modules/'))
      .filter((name) => isPlainFile(join(siteDir, folder, name)))
      .map((name) => posix.join(folder, name)),
  ).toSorted();
}

function withoutPicture(path: string, siteDir: string, used: ReadonlySet<string>): Problem[] {
  const names = namesIn(join(siteDir, posix.dirname(path)), false);
  const pictures = names.filter((name) => isPictureOf(posix.basename(path), name));
  const [picture, another] = pictures;
  const warn = (message: string, found: string, expected: string, fix: string) => [
    problemAt(startOf(path), {severity: 'warning', message, found, expected, fix}),
  ];
  const name = posix.basename(path);
  if (path.startsWith('static/')) {
    const expected = 'a picture beside the pages that show it';
    return warn(
      'these callouts are in a folder whose files everyone can open',
      path,
      expected,
      'move both files to docs',
    );
  }
  if (!picture) {
    const expected = `a picture ${name.replace('.callouts.yml', '.jpg')} beside it; or .png, .webp or .avif`;
    return warn('these callouts belong to no picture', name, expected, 'rename the file as the picture, or delete it');
  }
  if (another) {
    const fix = 'rename one of the pictures';
    return warn('these callouts belong to two pictures', pictures.join(', '), 'one picture of this name', fix);
  }
  if (used.has(path)) return [];
  const fix = 'show the picture on a page, or delete both files';
  return warn('these callouts are on a picture that no page shows', picture, 'a page that shows it', fix);
}
