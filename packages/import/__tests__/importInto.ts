import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {checkContent, contentOf} from '@deskbook/content/checkContent';
import {readMarkdown} from '@deskbook/content/frontMatter';
import {newPageText} from '@deskbook/content/templates/planPage';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import sharp from 'sharp';
import {expect} from 'vitest';
import {type ImportTarget, importDocument} from '../node/importDocument';

export const DISTRICT = `name: Maple Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: helpdesk@example.org}
branches: {main: {name: Main library}}
people: {director: {name: Library director}}
roles: {circulation: {name: Circulation}}
systems: {}
`;

interface Options extends Partial<Pick<ImportTarget, 'split'>> {
  name?: string;
  kind?: string;
  /** Files beside the document. */
  folder?: string;
}

/** What has become of a document. */
interface ImportedFiles {
  title: string | undefined;
  /** The text of its only page, or of the first one. */
  body: string;
  /** As lines: `paragraph 2, "Close it.": a comment was left out`. */
  losses: string[];
  /** All files in `docs/` but the district's, with their texts. */
  files: Record<string, string>;
}

/** Imports a document into a new site, and makes sure that the content check has nothing to say but what an author must add. */
export async function importInto(bytes: Buffer, {name = 'my-file.docx', kind = 'procedure', ...options}: Options = {}) {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT});
  const source = contentOf(siteDir);
  const newPage = (title: string) => newPageText(kind, title, source);
  const {folder, split} = options;
  const {paths, losses} = await importDocument(
    {name, bytes, folder},
    {siteDir, folder: 'docs/imported', split, newPage},
  );
  const {problems} = await checkContent(source, new Date(), EXTENSIONS);
  const ofAuthors = /too few keywords|has no alt text|its facts/;
  expect(problems.map(({message}) => message).filter((message) => !ofAuthors.test(message))).toEqual([]);
  const files = Object.fromEntries(
    readdirSync(join(siteDir, 'docs/imported'), {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.\w+$/.test(file))
      .toSorted()
      .map((file) => [file, readFileSync(join(siteDir, 'docs/imported', file), 'utf8')]),
  );
  const page = readMarkdown(readFileSync(join(siteDir, paths[0] ?? ''), 'utf8'), '');
  return {
    title: textAt(page.frontMatter, 'title'),
    body: page.body.trim(),
    losses: losses.map(({place, what}) => `${place}: ${what}`),
    files,
  } satisfies ImportedFiles;
}

/** A small picture of one color. */
export function dot(background: string, width = 20, height = 10): Promise<Buffer> {
  return sharp({create: {width, height, channels: 3, background}})
    .png()
    .toBuffer();
}
