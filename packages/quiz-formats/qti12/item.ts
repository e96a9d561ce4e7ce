import {allNamed, childAt} from '@deskbook/text/xmlElements';
import type {TextPlace} from '../foreignTexts';
import {wordsOf} from '../html';
import type {Html, PortableTask} from '../portableQuiz';
import type {QuizBuilder} from '../quizBuilder';
import type {XmlElement} from '../xml';
import {materialHtml, responsesIn} from './material';
import {metadataOf} from './metadata';
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
