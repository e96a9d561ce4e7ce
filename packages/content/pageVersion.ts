import {createHash} from 'node:crypto';
import {basename} from 'node:path/posix';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import type {WrittenFile} from './page';
import {titleOf} from './pageTitle';
import {readContentFile} from './readContentFile';
import {readSections} from './sections';

/** In characters: short enough to read out over the phone. */
const LENGTH = 12;

type Versioned = Pick<WrittenFile, 'path' | 'body' | 'outline' | 'source'> & {title: string};

/** Returns the version of a text that a page had earlier, at the path it had then. */
export function versionOfText(text: string, path: string): string {
  const content = readContentFile(path, text);
  const {body, frontMatter: source} = content.markdown;
  return versionOf({path, title: titleOf(content, path), body, outline: content.outline, source});
}

/**
 * Hashes the words and pictures that a reader sees. Changing a word changes the hash; changing line breaks, list or
 * emphasis markers, or the file name of a linked page doesn't. The report looks for the versions that people have
 * signed among those of earlier texts, so a change to this function makes all of them unknown.
 */
export function versionOf({path, title, body, outline, source}: Versioned): string {
  const sections = readSections(body, {title, isMdx: path.endsWith('.mdx')});
  const texts = sections.flatMap(({heading, blocks}) => [heading ?? '', ...blocks]);
  // Only file names, since pictures may move with their page.
  const pictures = outline.images.flatMap(({name, alt}) => [alt ?? '', basename(name)]);
  const description = textAt(source, 'description') ?? '';
  const words = [title, description, ...texts].join(' ').split(/\s+/).filter(Boolean).join(' ');
  const digest = createHash('sha256').update(JSON.stringify([words, pictures]));
  return digest.digest('hex').slice(0, LENGTH);
}
