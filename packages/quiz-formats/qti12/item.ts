import {escapeHtml} from '@deskbook/text/strings';
import {allNamed, childAt, childrenNamed, elementsOf} from '@deskbook/text/xmlElements';
import type {TextPlace} from '../foreignTexts';
import {wordsOf} from '../html';
import type {Html, PortableTask} from '../portableQuiz';
import type {QuizBuilder} from '../quizBuilder';
import {textIn, type XmlElement} from '../xml';
import {type Condition, conditionsOf} from './scoring';

/** A question as an item asks it. Blanks may be named by the text itself, which then comes along. */
export interface Asked {
  task: PortableTask;
  text?: Html;
}

/** An item of QTI 1.2, and the quiz that it becomes a question of. */
export class Item12 {
  readonly metadata: ReadonlyMap<string, string>;
  readonly conditions: readonly Condition[];
  readonly responses: readonly XmlElement[];
  readonly presentation: XmlElement | undefined;

  constructor(
    readonly element: XmlElement,
    readonly place: TextPlace,
    readonly quiz: QuizBuilder,
  ) {
    this.metadata = metadataOf(childAt(element, 'itemmetadata'));
    this.conditions = conditionsOf(element);
    this.presentation = childAt(element, 'presentation');
    this.responses = this.presentation ? responsesIn(this.presentation) : [];
  }

  get type(): string {
    return this.metadata.get('question_type') ?? '';
  }

  warn(message: string): void {
    this.quiz.warn(this.place, message);
  }

  leaveOut(why: string): undefined {
    this.quiz.leaveOut(this.place, why);
  }

  html(element: XmlElement | undefined): Html {
    return element ? this.quiz.texts.blocks(materialHtml(element), 'html', this.place) : [];
  }

  plain(element: XmlElement): string {
    return wordsOf(this.html(element));
  }
}

/** Desire2Learn names some responses by `respident`. */
export function identOf({attributes}: XmlElement): string {
  return attributes.ident ?? attributes.respident ?? '';
}

export function labelsOf(response: XmlElement): XmlElement[] {
  return allNamed(response, 'response_label');
}

export function isField(response: XmlElement): boolean {
  return allNamed(response, 'render_fib').length > 0;
}

export function isNamed(child: XmlElement | string, ...names: string[]): child is XmlElement {
  return typeof child !== 'string' && names.includes(child.name);
}

/** Returns what an element says about itself, under names such as `question_type`. */
export function metadataOf(element: XmlElement | undefined): Map<string, string> {
  const fields = childrenNamed(element, 'qtimetadata')
    .flatMap(elementsOf)
    .filter(({name}) => /^qti_?metadatafield$/.test(name));
  const direct = element ? elementsOf(element).filter(({name}) => name.startsWith('qmd_')) : [];
  return new Map([
    ...direct.map((field): [string, string] => [field.name, textIn(field).trim()]),
    ...fields.map((field): [string, string] => [
      textIn(childAt(field, 'fieldlabel')).trim(),
      textIn(childAt(field, 'fieldentry')).trim(),
    ]),
  ]);
}

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
function responsesIn(element: XmlElement): XmlElement[] {
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
