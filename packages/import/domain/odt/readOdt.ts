import {allNamed, childAt, elementsOf, xmlText} from '@deskbook/text/xmlElements';
import {ConversionWarnings, excerpt, ImportError} from '../conversionWarnings';
import type {Block, ImportedDocument} from '../document';
import {type Parts, readPart} from '../parts';
import type {XmlElement} from '../xml';
import {readBlocks} from './readBlocks';
import {type OdtContext, readListStyles, readStyles} from './styles';

/** @throws ImportError if the package has no text */
export function readOdt(parts: Parts): ImportedDocument {
  const [content, styles] = [readPart(parts, 'content.xml'), readPart(parts, 'styles.xml')];
  const body = childAt(content, 'office:body', 'office:text');
  if (!body) throw new ImportError('has no text in it: only text documents can be imported');
  const context: OdtContext = {
    styles: readStyles([styles, content]),
    listStyles: readListStyles([styles, content]),
    changes: readChanges(body),
    losses: new ConversionWarnings(),
    pictures: new Set(),
    notes: new Map(),
    boxes: [],
    titles: [],
    counter: {lists: 0, listOf: new Map(), counted: new Map()},
  };
  const blocks = readBlocks(body, context);
  const notes = readNotes(context);
  if (styles) reportMargins(styles, context);
  const pictures = [...context.pictures].flatMap((path): [string, Uint8Array][] => {
    const bytes = parts.get(path.replace(/^\.\//, ''));
    return bytes ? [[path, bytes]] : [];
  });
  return {
    title: context.titles[0] ?? null,
    blocks,
    notes,
    pictures: new Map(pictures),
    losses: context.losses.list,
  };
}

function readChanges(body: XmlElement): OdtContext['changes'] {
  return new Map(
    allNamed(body, 'text:changed-region').map((region) => {
      const author = allNamed(region, 'dc:creator')[0];
      return [region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '', author ? xmlText(author) : 'somebody'];
    }),
  );
}

/** A note may have notes, which the loop then reads too. */
function readNotes(context: OdtContext): Map<string, Block[]> {
  const notes = new Map<string, Block[]>();
  for (const [id, body] of context.notes) notes.set(id, readBlocks(body, context));
  return notes;
}

/** Reports headers and footers, which make sense only on paper. */
function reportMargins(styles: XmlElement, {losses}: OdtContext): void {
  for (const page of allNamed(styles, 'style:master-page')) {
    for (const margin of elementsOf(page).filter(({name}) => /^style:(?:header|footer)$/.test(name))) {
      const words = allNamed(margin, 'text:p').map(xmlText).join(' ').trim();
      if (words) losses.addForAll(`the ${margin.name.slice('style:'.length)} was left out: "${excerpt(words)}"`);
    }
  }
}
