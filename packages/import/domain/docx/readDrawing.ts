import {allNamed, childAt, elementsOf} from '@deskbook/text/xmlElements';
import {altText, element} from '../hastNodes';
import type {Marks, Piece} from '../inline';
import type {XmlElement} from '../xml';
import type {DocxContext} from './context';

/** Reads the pictures and text boxes in a drawing of any Word version, and reports everything else. */
export function readDrawing(drawing: XmlElement, context: DocxContext, marks: Marks): Piece[] {
  const alt = altOf(drawing);
  const boxes = outermostNamed(drawing, 'w:txbxContent');
  const pictures = [
    ...outermostNamed(drawing, 'a:blip').map((blip) => blip.attributes['r:embed'] ?? blip.attributes['r:link']),
    ...outermostNamed(drawing, 'v:imagedata').map((data) => data.attributes['r:id']),
  ];
  if (allNamed(drawing, 'a:srcRect').some(isCropped))
    context.losses.add(
      'the picture was cropped in the document; here it is whole: check that it shows nothing private',
    );
  context.boxes.push(...boxes);
  const pieces = pictures.flatMap((id) => readPicture(id, alt, context, marks));
  if (pictures.length === 0 && boxes.length === 0 && !isLine(drawing))
    context.losses.add(`${nameOf(drawing)} was left out${alt && `: "${alt}"`}`);
  return pieces;
}

/** Keeps only the picture of an embedded object, if there is one. */
export function readObject(object: XmlElement, context: DocxContext, marks: Marks): Piece[] {
  const program = allNamed(object, 'o:OLEObject')[0]?.attributes.ProgID;
  context.losses.add(
    `an embedded object${program ? ` (${program})` : ''} was left out; its picture is here if it has one`,
  );
  return allNamed(object, 'v:imagedata').length > 0 ? readDrawing(object, context, marks) : [];
}

/** Newer programs read the choice. So do we if it has something we can read. */
export function chosenAlternative(alternative: XmlElement): XmlElement {
  const choice = childAt(alternative, 'mc:Choice');
  const fallback = childAt(alternative, 'mc:Fallback');
  const isReadable = choice && ['w:t', 'a:blip', 'c:chart'].some((name) => allNamed(choice, name).length > 0);
  return (isReadable ? choice : (fallback ?? choice)) ?? {name: '', attributes: {}, children: []};
}

function readPicture(id: string | undefined, alt: string, context: DocxContext, marks: Marks): Piece[] {
  const relation = context.relations.get(id ?? '');
  if (!relation) return [];
  if (relation.isExternal) {
    context.losses.add(`a picture was left out, because it is not in the document but at ${relation.target}`);
    return [];
  }
  context.pictures.add(relation.target);
  return [{node: element('img', {src: relation.target, alt}, []), marks: {href: marks.href}}];
}

function altOf(drawing: XmlElement): string {
  const {descr, title} = allNamed(drawing, 'wp:docPr')[0]?.attributes ?? {};
  const {alt} = allNamed(drawing, 'v:shape')[0]?.attributes ?? {};
  const data = allNamed(drawing, 'v:imagedata')[0]?.attributes ?? {};
  return altText(descr || title || alt || data['o:title'] || '');
}

function nameOf(drawing: XmlElement): string {
  if (allNamed(drawing, 'c:chart').length > 0) return 'a chart';
  return allNamed(drawing, 'dgm:relIds').length > 0 ? 'a SmartArt drawing' : 'a drawing';
}

function isLine(drawing: XmlElement): boolean {
  return allNamed(drawing, 'v:rect').some(({attributes}) => /^t/.test(attributes['o:hr'] ?? ''));
}

function isCropped({attributes}: XmlElement): boolean {
  return ['l', 't', 'r', 'b'].some((side) => Number(attributes[side] ?? 0) !== 0);
}

/** Skips text boxes and pictures inside a text box, because they are read with its text. */
function outermostNamed(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'w:txbxContent') return [];
    return outermostNamed(child.name === 'mc:AlternateContent' ? chosenAlternative(child) : child, name);
  });
}
