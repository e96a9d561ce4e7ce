import {escapeHtml} from '@deskbook/text/strings';
import {elementsOf} from '@deskbook/text/xmlElements';
import {textIn, type XmlElement} from '../xml';

/** Elements whose words belong to an answer, not to the text around it. */
const RESPONSE = /^(?:response_(?:lid|xy|str|num|grp)|response_extension)$/;

/**
 * Returns the texts and pictures in an element as HTML, each in a block of its own.
 *
 * @param gap stands for a response; with it, all is one text
 */
export function materialHtml(element: XmlElement, gap?: (response: XmlElement) => string): string {
  return elementsOf(element)
    .map((child): string => {
      if (RESPONSE.test(child.name)) return gap?.(child) ?? '';
      switch (child.name) {
        case 'material':
          return gap ? materialHtml(child, gap) : `<div>${materialHtml(child)}</div>`;
        case 'mattext':
        case 'mat_formattedtext':
        case 'matemtext':
          return textHtml(child);
        case 'matimage':
          return imageHtml(child);
        case 'matbreak':
          return '<br>';
        case 'render_choice':
        case 'render_fib':
          return '';
        default:
          return materialHtml(child, gap);
      }
    })
    .join('');
}

/** Returns the responses in a presentation, however they are laid out. */
export function responsesIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'response_extension') return [];
    return RESPONSE.test(child.name) ? [child] : responsesIn(child);
  });
}

/** A text is plain unless its type says otherwise. Blackboard's smart text is HTML, too. */
function textHtml(element: XmlElement): string {
  const {texttype = '', type = ''} = element.attributes;
  const text = textIn(element);
  return /html|smart_text/i.test(`${texttype} ${type}`) ? text : escapeHtml(text).replace(/\r?\n/g, '<br>');
}

function imageHtml(element: XmlElement): string {
  const {uri = '', imagtype = '', embedded = '', label = ''} = element.attributes;
  const src = /^base64$/i.test(embedded) ? `data:${imagtype};base64,${textIn(element).replace(/\s/g, '')}` : uri;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(label)}">`;
}
