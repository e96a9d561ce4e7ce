import {childAt, childrenNamed, elementsOf, xmlText} from '@deskbook/text/xmlElements';
import {excerpt} from '../conversionWarnings';
import {element, text} from '../hastNodes';
import type {Marks, Piece} from '../inline';
import {importableTarget} from '../links';
import type {XmlElement} from '../xml';
import type {DocxContext} from './context';
import {isShown, linkOf, linkOfFields, readFieldMark} from './fields';
import {symbolOf, unicodeOf} from './numbering';
import {chosenAlternative, readDrawing, readObject} from './readDrawing';
import {runStyle} from './styles';

export function readInline(parent: XmlElement, context: DocxContext, marks: Marks = {}): Piece[] {
  return elementsOf(parent).flatMap((child) => READERS[child.name]?.(child, context, marks) ?? []);
}

type Reader = (child: XmlElement, context: DocxContext, marks: Marks) => Piece[];

const RUN_READERS: Readonly<Record<string, Reader>> = {
  'w:t': (child, context, marks) => letters(xmlText(child), context, marks),
  'w:tab': (_, context, marks) => letters(' ', context, marks),
  'w:ptab': (_, context, marks) => letters(' ', context, marks),
  'w:noBreakHyphen': (_, context, marks) => letters('-', context, marks),
  'w:br': ({attributes}, context, marks) =>
    attributes['w:type'] ? letters(' ', context, marks) : shown([{node: element('br', {}, []), marks}], context),
  'w:cr': (_, context, marks) => shown([{node: element('br', {}, []), marks}], context),
  'w:sym': ({attributes}, context, marks) =>
    letters(symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''), context, marks),
  'w:footnoteReference': ({attributes}, context) => note(`footnote-${attributes['w:id']}`, context),
  'w:endnoteReference': ({attributes}, context) => note(`endnote-${attributes['w:id']}`, context),
  'w:fldChar': (child, context, marks) => {
    const box = readFieldMark(child, context);
    return box ? [{node: text(box), marks}] : [];
  },
  'w:instrText': (child, context) => {
    const field = context.fields.at(-1);
    if (field && !field.isResult) field.instruction += xmlText(child);
    return [];
  },
  'w:commentReference': ({attributes}, context) => {
    const comment = context.comments.get(attributes['w:id'] ?? '');
    if (comment) context.losses.add(`a comment by ${comment.author} was left out: "${excerpt(comment.words)}"`);
    return [];
  },
  'w:drawing': (child, context, marks) => shown(readDrawing(child, context, marks), context),
  'w:pict': (child, context, marks) => shown(readDrawing(child, context, marks), context),
  'w:object': (child, context, marks) => shown(readObject(child, context, marks), context),
  'w:ruby': (child, context, marks) => readInline(childAt(child, 'w:rubyBase') ?? child, context, marks),
  'mc:AlternateContent': (child, context, marks) => readRunChildren(chosenAlternative(child), context, marks),
};

const inner: Reader = (child, context, marks) => readInline(child, context, marks);

const READERS: Readonly<Record<string, Reader>> = {
  'w:r': (run, context, marks) => readRun(run, context, marks),
  'w:smartTag': inner,
  'w:customXml': inner,
  'w:dir': inner,
  'w:bdo': inner,
  'w:sdt': (child, context, marks) => readInline(childAt(child, 'w:sdtContent') ?? child, context, marks),
  'w:hyperlink': (link, context, marks) => readInline(link, context, {...marks, ...targetOf(link, context)}),
  'w:fldSimple': (field, context, marks) => {
    const instruction = field.attributes['w:instr'] ?? '';
    context.fields.push({instruction, isResult: true, href: linkOf(instruction, context)});
    const pieces = readInline(field, context, marks);
    context.fields.pop();
    return pieces;
  },
  'w:bookmarkStart': ({attributes}) => [{node: element('a', {id: attributes['w:name'] ?? ''}, []), marks: {}}],
  'w:ins': (change, context, marks) => readInline(revised(change, context), context, marks),
  'w:moveTo': (change, context, marks) => readInline(revised(change, context), context, marks),
  'w:del': (change, context) => leaveOut(change, context),
  'w:moveFrom': (change, context) => leaveOut(change, context),
  'm:oMath': readEquation,
  'm:oMathPara': readEquation,
  'mc:AlternateContent': (child, context, marks) => readInline(chosenAlternative(child), context, marks),
};

function readRun(run: XmlElement, context: DocxContext, marks: Marks): Piece[] {
  const properties = childAt(run, 'w:rPr');
  const styleId = childAt(properties, 'w:rStyle')?.attributes['w:val'] ?? '';
  const style = {...context.styles.get(styleId), ...runStyle(properties)};
  if (style.isHidden) {
    if (childrenNamed(run, 'w:t').length > 0) context.losses.addOnce('hidden text was left out');
    return [];
  }
  const shift = childAt(properties, 'w:vertAlign')?.attributes['w:val'];
  const own: Marks = {
    ...marks,
    isStruck: style.isStruck,
    isBold: style.isBold,
    isItalic: style.isItalic,
    isCode: style.role === 'code' || MONOSPACED.test(style.font ?? ''),
    shift: shift === 'superscript' ? 'sup' : shift === 'subscript' ? 'sub' : undefined,
  };
  return readRunChildren(run, context, own, style.font);
}

const MONOSPACED = /courier|consolas|menlo|monaco|lucida console|\bmono\b/i;

function readRunChildren(run: XmlElement, context: DocxContext, marks: Marks, font?: string): Piece[] {
  return elementsOf(run).flatMap((child) => {
    const pieces = RUN_READERS[child.name]?.(child, context, marks) ?? [];
    return font === undefined ? pieces : pieces.map((piece) => inUnicode(piece, font));
  });
}

function inUnicode(piece: Piece, font: string): Piece {
  return piece.node.type === 'text' ? {...piece, node: text(unicodeOf(font, piece.node.value))} : piece;
}

function letters(value: string, context: DocxContext, marks: Marks): Piece[] {
  return shown([{node: text(value), marks: {...marks, href: marks.href ?? linkOfFields(context)}}], context);
}

function shown(pieces: Piece[], context: DocxContext): Piece[] {
  return isShown(context) ? pieces : [];
}

function note(id: string, context: DocxContext): Piece[] {
  return shown([{node: element('sup', {dataNote: id}, []), marks: {}}], context);
}

function targetOf({attributes}: XmlElement, {relations, losses}: DocxContext): Marks {
  const target = relations.get(attributes['r:id'] ?? '')?.target ?? '';
  const anchor = attributes['w:anchor'] ? `#${attributes['w:anchor']}` : '';
  return {href: importableTarget(target + anchor, losses)};
}

function revised(change: XmlElement, context: DocxContext): XmlElement {
  context.revisers.add(change.attributes['w:author'] ?? 'somebody');
  return change;
}

function leaveOut(change: XmlElement, context: DocxContext): Piece[] {
  revised(change, context);
  return [];
}

/** Keeps only the letters of an equation, because pages have no form for it. */
function readEquation(equation: XmlElement, context: DocxContext, marks: Marks): Piece[] {
  context.losses.add('an equation is now a line of text: check it');
  return letters(equationText(equation), context, marks);
}

function equationText(equation: XmlElement): string {
  return elementsOf(equation)
    .map((child) => (child.name === 'm:t' ? xmlText(child) : equationText(child)))
    .join('');
}
