import {allNamed, childAt, childrenNamed, xmlText} from '@deskbook/text/xmlElements';
import {excerpt} from '../conversionWarnings';
import {altText, element, text} from '../hastNodes';
import type {Marks, Piece} from '../inline';
import {importableTarget} from '../links';
import type {XmlElement, XmlNode} from '../xml';
import type {OdtContext} from './styles';

export function readInline(parent: XmlElement, context: OdtContext, marks: Marks = {}): Piece[] {
  return parent.children.flatMap((child) => readNode(child, context, marks));
}

type Reader = (child: XmlElement, context: OdtContext, marks: Marks) => Piece[];

function readNode(node: XmlNode, context: OdtContext, marks: Marks): Piece[] {
  if (typeof node === 'string') return [{node: text(node), marks}];
  // A field's text is what it shows.
  return (READERS[node.name] ?? readInline)(node, context, marks);
}

const nothing: Reader = () => [];
const anchor: Reader = ({attributes}) => [{node: element('a', {id: attributes['text:name'] ?? ''}, []), marks: {}}];
const reference: Reader = (child, context, marks) =>
  readInline(child, context, {...marks, href: `#${child.attributes['text:ref-name']}`});

const READERS: Readonly<Record<string, Reader>> = {
  'text:span': readSpan,
  'text:a': (link, context, marks) =>
    readInline(link, context, {...marks, href: importableTarget(targetOf(link), context.losses)}),
  'text:line-break': (_, __, marks) => [{node: element('br', {}, []), marks}],
  'text:tab': (_, __, marks) => [{node: text(' '), marks}],
  'text:s': (_, __, marks) => [{node: text(' '), marks}],
  'text:bookmark': anchor,
  'text:bookmark-start': anchor,
  'text:reference-mark-start': anchor,
  'text:bookmark-ref': reference,
  'text:reference-ref': reference,
  'text:note': readNote,
  'text:ruby': (ruby, context, marks) => readInline(childAt(ruby, 'text:ruby-base') ?? ruby, context, marks),
  'office:annotation': (annotation, {losses}) => {
    const author = xmlText(childAt(annotation, 'dc:creator') ?? 'somebody');
    const words = allNamed(annotation, 'text:p').map(xmlText).join(' ');
    losses.add(`a comment by ${author} was left out: "${excerpt(words)}"`);
    return [];
  },
  'office:annotation-end': nothing,
  'draw:frame': readFrame,
  'draw:custom-shape': readShape,
  'draw:rect': readShape,
  'draw:ellipse': readShape,
  'draw:line': readShape,
  'draw:path': readShape,
  'draw:g': readInline,
};

function readSpan(span: XmlElement, context: OdtContext, marks: Marks): Piece[] {
  const style = context.styles.get(span.attributes['text:style-name'] ?? '') ?? {};
  if (style.isHidden) {
    context.losses.addOnce('hidden text was left out');
    return [];
  }
  const {isBold = marks.isBold, isItalic = marks.isItalic, isStruck = marks.isStruck} = style;
  const {isCode = marks.isCode, shift = marks.shift} = style;
  return readInline(span, context, {...marks, isBold, isItalic, isStruck, isCode, shift});
}

/** Removes the suffix from links to headings: `#Closing|outline`. */
function targetOf({attributes}: XmlElement): string {
  return (attributes['xlink:href'] ?? '').replace(/^#(?:\d+\.)*(.*)\|\w+$/, '#$1');
}

function readNote(note: XmlElement, {notes}: OdtContext): Piece[] {
  const id = `note-${notes.size + 1}`;
  notes.set(id, childAt(note, 'text:note-body') ?? note);
  return [{node: element('sup', {dataNote: id}, []), marks: {}}];
}

/** A frame holds a picture, a text box, or an embedded object, possibly with the object's picture. */
function readFrame(frame: XmlElement, context: OdtContext, marks: Marks): Piece[] {
  const box = childAt(frame, 'draw:text-box');
  if (box) context.boxes.push(box);
  if (childAt(frame, 'draw:object') || childAt(frame, 'draw:object-ole')) {
    context.losses.add('an embedded object, such as a chart or an equation, was left out');
    return [];
  }
  const described = (name: string) => xmlText(childAt(frame, name) ?? '');
  const alt = altText(described('svg:desc') || described('svg:title'));
  const [image] = childrenNamed(frame, 'draw:image');
  const src = image?.attributes['xlink:href'];
  if (!src) return [];
  if (/^[a-z][a-z+.-]+:/i.test(src)) {
    context.losses.add(`a picture was left out, because it is not in the document but at ${src}`);
    return [];
  }
  context.pictures.add(src);
  return [{node: element('img', {src, alt}, []), marks: {href: marks.href}}];
}

function readShape(shape: XmlElement, {losses, boxes}: OdtContext): Piece[] {
  if (childrenNamed(shape, 'text:p').some((paragraph) => xmlText(paragraph).trim() !== '')) boxes.push(shape);
  else losses.add('a drawing was left out');
  return [];
}
