import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {CONTENT_FOLDERS} from '../../packages/text/files/contentFile';
import {refusalOf} from '../../packages/writing/refusal';
import {isPage} from '../../packages/writing/refusals/path';
import {expect, test} from '../e2e/support/test';

test('authors can save every page of this site as it is', () => {
  const files = CONTENT_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, {recursive: true}).map((file) => join(folder, `${file}`).replaceAll('\\', '/')),
  );
  const refused = files.filter(isPage).flatMap((file) => {
    const refusal = refusalOf(file, readFileSync(file), 'author');
    return refusal ? [`${file}: ${refusal}`] : [];
  });

  expect(refused).toEqual([]);
});
