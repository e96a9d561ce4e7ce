import {childAt} from '@deskbook/text/xmlElements';
import {importableTarget} from '../links';
import type {XmlElement} from '../xml';
import type {DocxContext, Field} from './context';

/** Tracks where a field begins and ends. Returns the text to show for it, which is the box of a form field. */
export function readFieldMark(mark: XmlElement, context: DocxContext): string {
  const type = mark.attributes['w:fldCharType'];
  const field = context.fields.at(-1);
  if (type === 'begin') {
    context.fields.push({instruction: '', isResult: false});
    return boxOf(childAt(mark, 'w:ffData', 'w:checkBox'));
  }
  if (type === 'separate' && field) {
    field.isResult = true;
    field.href = linkOf(field.instruction, context);
  }
  if (type === 'end') context.fields.pop();
  return '';
}

function boxOf(box: XmlElement | undefined): string {
  if (!box) return '';
  const state = childAt(box, 'w:checked') ?? childAt(box, 'w:default');
  return state && state.attributes['w:val'] !== '0' ? '☑' : '☐';
}

/** Whether the current text is visible. Instructions aren't, and a page has its own table of contents. */
export function isShown(context: DocxContext): boolean {
  const {fields} = context;
  if (fields.some(isContents)) reportContents(context);
  return fields.every((field) => field.isResult && !isContents(field));
}

export function reportContents({losses}: DocxContext): void {
  losses.addOnce('the table of contents was left out, because pages make their own');
}

function isContents({instruction}: Field): boolean {
  return /^\s*(?:TOC|INDEX)\b/i.test(instruction);
}

/** Returns the target of the current text; undefined if it isn't a link. */
export function linkOfFields({fields}: DocxContext): string | undefined {
  return fields.findLast(({href}) => href !== undefined)?.href;
}

/** Returns the target of a field; undefined if it isn't a link. */
export function linkOf(instruction: string, {losses}: DocxContext): string | undefined {
  const [, name = '', rest = ''] = /^\s*(\w+)([\s\S]*)$/.exec(instruction) ?? [];
  const argument = /^\s*(?:"([^"]*)"|([^\s\\"]+))/.exec(rest);
  const target = argument?.[1] ?? argument?.[2] ?? '';
  if (/^HYPERLINK$/i.test(name)) {
    const anchor = /\\l\s+"?([^"\s]+)/.exec(rest)?.[1];
    return importableTarget(target + (anchor ? `#${anchor}` : ''), losses);
  }
  // `\h` turns a reference into a link.
  return /^(?:REF|NOTEREF)$/i.test(name) && /\\h\b/.test(rest) && target ? `#${target}` : undefined;
}
