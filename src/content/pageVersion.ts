import {createHash} from 'node:crypto';
import {basename} from 'node:path/posix';
import type {WrittenFile} from './page';
import {readSections} from './sections';
import {textAt} from './yamlSource';

/** In characters: short enough to be read to somebody on the telephone. */
const LENGTH = 12;

type Versioned = Pick<WrittenFile, 'path' | 'body' | 'outline' | 'source'> & {title: string};

/**
 * A hash of the words and pictures that a reader sees: another one as soon as a word has changed, and the same however
 * the lines are broken, lists and emphasis are marked, or a page that it links to is called.
 */
export function versionOf({path, title, body, outline, source}: Versioned): string {
  const sections = readSections(body, {title, isMdx: path.endsWith('.mdx')});
  const texts = sections.flatMap(({heading, blocks}) => [heading ?? '', ...blocks]);
  // Pictures move to other folders with their page.
  const pictures = outline.images.flatMap(({name, alt}) => [alt ?? '', basename(name)]);
  const description = textAt(source, 'description') ?? '';
  const words = [title, description, ...texts].join(' ').split(/\s+/).filter(Boolean).join(' ');
  const digest = createHash('sha256').update(JSON.stringify([words, pictures]));
  return digest.digest('hex').slice(0, LENGTH);
}
