import {allNamed, childAt, childrenNamed, xmlText} from '@deskbook/text/xmlElements';
import {ConversionWarnings, excerpt, ImportError} from '../conversionWarnings';
import type {Block, ImportedDocument} from '../document';
import {type Parts, type Relation, readPart, relationOf, relationsOf} from '../parts';
import type {XmlElement} from '../xml';
import type {DocxContext} from './context';
import {createCounter} from './numbering';
import {readBlocks} from './readBlocks';
import {readStyles} from './styles';

/** @throws ImportError if the package has no document */
export function readDocx(parts: Parts): ImportedDocument {
  const path = relationOf(relationsOf(parts, ''), 'officeDocument')?.target;
  const body = childAt(readPart(parts, path), 'w:body');
  if (!path || !body) throw new ImportError('is damaged, or not a Word document');
  const relations = relationsOf(parts, path);
  const partOf = (type: string) => readPart(parts, relationOf(relations, type)?.target);
  const context: DocxContext = {
    parts,
    relations,
    styles: readStyles(partOf('styles')),
    count: createCounter(partOf('numbering')),
    comments: readComments(partOf('comments')),
    losses: new ConversionWarnings(),
    pictures: new Set(),
    fields: [],
    boxes: [],
    carried: [],
    revisers: new Set(),
    titles: [],
    tableDepth: 0,
  };
  const blocks = readBlocks(body, context);
  const notes = new Map(['footnote', 'endnote'].flatMap((name) => readNotes(name, context)));
  for (const relation of relations.values()) reportMargin(relation, context);
  return {
    title: context.titles[0] ?? null,
    blocks,
    notes,
    pictures: new Map([...context.pictures].flatMap((name) => pictureAt(name, parts))),
    losses: context.losses.list,
  };
}

function readComments(xml: XmlElement | undefined): DocxContext['comments'] {
  return new Map(
    childrenNamed(xml, 'w:comment').map((comment) => {
      const {'w:id': id = '', 'w:author': author = 'somebody'} = comment.attributes;
      return [id, {author, words: paragraphsOf(comment)}];
    }),
  );
}

function readNotes(name: string, context: DocxContext): [string, Block[]][] {
  const path = relationOf(context.relations, `${name}s`)?.target;
  const notes = childrenNamed(readPart(context.parts, path), `w:${name}`).filter(
    ({attributes: {'w:type': type = 'normal'}}) => type === 'normal',
  );
  const relations = path === undefined ? context.relations : relationsOf(context.parts, path);
  return notes.map((note) => [`${name}-${note.attributes['w:id']}`, readBlocks(note, {...context, relations})]);
}

/** Reports headers and footers, which make sense only on paper. */
function reportMargin({type, target}: Relation, {parts, losses}: DocxContext): void {
  const xml = type === 'header' || type === 'footer' ? readPart(parts, target) : undefined;
  const words = xml ? paragraphsOf(xml) : '';
  if (words) losses.addForAll(`the ${type} was left out: "${excerpt(words)}"`);
}

function paragraphsOf(xml: XmlElement): string {
  return allNamed(xml, 'w:p')
    .map((paragraph) => allNamed(paragraph, 'w:t').map(xmlText).join('').trim())
    .filter(Boolean)
    .join(' ');
}

function pictureAt(path: string, parts: Parts): [string, Uint8Array][] {
  const bytes = parts.get(path);
  return bytes ? [[path, bytes]] : [];
}
