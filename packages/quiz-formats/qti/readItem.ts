import {allNamed, childAt, childrenNamed, elementsOf} from '@deskbook/text/xmlElements';
import {blankMark, type TextPlace, unwrapped} from '../foreignTexts';
import {
  ALL_WERE_NEEDED,
  BLANK_OPTIONS,
  CAPITALS,
  ESSAY,
  NOTHING_TO_ANSWER,
  OTHER_ORDER_GRADING,
  OTHER_SHARES,
  partialAnswer,
  SEVERAL_ANSWERS,
} from '../importMessages';
import type {Html, PortableOption, PortableTask} from '../portableQuiz';
import type {QuizBuilder} from '../quizBuilder';
import {isSameShares} from '../shares';
import {isTrueFirst} from '../trueOrFalse';
import {textIn, type XmlElement} from '../xml';
import {htmlOf, type Special} from './readContent';

/** Adds an item's question, or reports why it can't. */
export function readItem(item: XmlElement, place: TextPlace & {points: number}, quiz: QuizBuilder): void {
  new ItemReader(item, place, quiz).read();
}

interface Response {
  baseType: string;
  correct: string[];
  /** The credit for each answer; null if not given. */
  shares: Map<string, number> | null;
  isCaseSensitive: boolean;
}

class ItemReader {
  private readonly responses: Map<string, Response>;
  private readonly interactions: XmlElement[];
  private readonly body: XmlElement | undefined;

  constructor(
    private readonly item: XmlElement,
    private readonly place: TextPlace & {points: number},
    private readonly quiz: QuizBuilder,
  ) {
    this.responses = new Map(
      childrenNamed(item, 'responseDeclaration').map((element) => [
        element.attributes.identifier ?? '',
        responseOf(element),
      ]),
    );
    this.body = childAt(item, 'itemBody');
    const all = this.body ? interactionsIn(this.body) : [];
    this.interactions = all.filter(({name}) => name !== 'endAttemptInteraction');
  }

  read(): void {
    const task = this.task();
    if (!task) return;
    const {attributes} = this.item;
    this.quiz.add(
      {
        id: attributes.identifier?.replace(/^_/, ''),
        name: attributes.title?.trim() || undefined,
        text: this.text(task),
        points: this.points(),
        hint: this.said((element) => element.attributes.identifier === 'hint'),
        explanation: this.said((element) => element.attributes.identifier !== 'hint'),
        task,
      },
      this.place,
    );
  }

  private warn(message: string): void {
    this.quiz.warn(this.place, message);
  }

  private leaveOut(why: string): undefined {
    this.quiz.leaveOut(this.place, why);
  }

  private html(element: XmlElement | undefined, special?: Special): Html {
    return element ? htmlOf(element.children, this.quiz.texts, this.place, special) : [];
  }

  /** If the score can exceed 1, the weight applies to each point of it. */
  private points(): number {
    const most = childrenNamed(this.item, 'outcomeDeclaration').find(
      ({attributes}) => attributes.identifier === 'MAXSCORE',
    );
    const written = textIn(childAt(most, 'defaultValue', 'value')).trim();
    return this.place.points * (written === '' ? 1 : Number(written) || 1);
  }

  /** Returns everything but the interactions, which may have their own prompts. Blanks stay in place. */
  private text(task: PortableTask): Html {
    let blanks = 0;
    return this.html(this.body, (element) => {
      if (element.name === 'endAttemptInteraction' || element.name === 'rubricBlock') return [];
      if (!this.interactions.includes(element)) return undefined;
      if (task.type === 'blanks') return [{type: 'text', value: blankMark(blanks++)}];
      return this.html(childAt(element, 'prompt'));
    });
  }

  private said(isMeant: (element: XmlElement) => boolean): Html {
    return childrenNamed(this.item, 'modalFeedback')
      .filter(isMeant)
      .flatMap((element) => this.html(element));
  }

  private task(): PortableTask | undefined {
    const [only, ...others] = this.interactions;
    if (!only) return this.leaveOut(NOTHING_TO_ANSWER);
    const areFields = this.interactions.every(
      ({name}) => name === 'textEntryInteraction' || name === 'inlineChoiceInteraction',
    );
    if (others.length > 0 && !areFields) return this.leaveOut(SEVERAL_ANSWERS);
    switch (only.name) {
      case 'choiceInteraction':
        return this.choice(only);
      case 'orderInteraction':
        return this.order(only);
      case 'matchInteraction':
        return this.match(only);
      case 'textEntryInteraction':
      case 'inlineChoiceInteraction':
        return others.length === 0 && this.isAlone(only) ? this.typed(only) : this.blanks();
      default:
        return this.leaveOut(
          only.name === 'extendedTextInteraction' ? ESSAY : `A page has no questions with <${only.name}>.`,
        );
    }
  }

  private responseTo({attributes}: XmlElement): Response {
    return (
      this.responses.get(attributes.responseIdentifier ?? '') ?? {
        baseType: 'string',
        correct: [],
        shares: null,
        isCaseSensitive: true,
      }
    );
  }

  private choice(interaction: XmlElement): PortableTask {
    const {correct, shares} = this.responseTo(interaction);
    const choices = childrenNamed(interaction, 'simpleChoice');
    const isShuffled = interaction.attributes.shuffle === 'true';
    const positive = shares && [...shares].filter(([, share]) => share > 0).map(([key]) => key);
    const right = new Set(correct.length > 0 ? correct : (positive ?? []));
    const options = choices.map((element): PortableOption => {
      const {identifier = '', fixed} = element.attributes;
      return {
        content: unwrapped(this.html(element, leaveOutFeedback)),
        feedback: this.feedback(element),
        isRight: right.has(identifier),
        isPinned: fixed === 'true' || !isShuffled,
      };
    });
    const type = right.size === 1 ? 'single-choice' : 'multiple-choice';
    const written = choices.map(({attributes}) => shares?.get(attributes.identifier ?? '') ?? 0);
    const most = Math.max(...written);
    if (type === 'multiple-choice' && !shares) this.warn(ALL_WERE_NEEDED);
    else if (
      shares &&
      !isSameShares(
        written.map((share) => (type === 'single-choice' ? share / most : share)),
        options,
      )
    )
      this.warn(OTHER_SHARES);
    const isFixed = isTrueFirst(options);
    return {type, options: options.map((option) => (isFixed ? {...option, isPinned: false} : option))};
  }

  /** Feedback may be beside the option, or appear when the option is chosen. */
  private feedback(option: XmlElement): Html {
    const beside = FEEDBACK.flatMap((name) => allNamed(option, name)).flatMap((element) => this.html(element));
    return this.quiz.texts.secret(beside, 'feedback', this.place);
  }

  private order(interaction: XmlElement): PortableTask {
    const {correct} = this.responseTo(interaction);
    const choices = childrenNamed(interaction, 'simpleChoice');
    const inOrder = correct.flatMap(
      (identifier) => choices.find(({attributes}) => attributes.identifier === identifier) ?? [],
    );
    const isByPairs = childrenNamed(this.item, 'outcomeDeclaration').some(({attributes}) =>
      /^PLACE_\d+$/.test(attributes.identifier ?? ''),
    );
    if (!isByPairs) this.warn(OTHER_ORDER_GRADING);
    if (inOrder.length < choices.length) this.warn('Steps without a place in the correct order were left out.');
    return {type: 'order', items: inOrder.map((element) => unwrapped(this.html(element)))};
  }

  private match(interaction: XmlElement): PortableTask {
    const {correct} = this.responseTo(interaction);
    const [left = [], right = []] = childrenNamed(interaction, 'simpleMatchSet').map((set) =>
      childrenNamed(set, 'simpleAssociableChoice'),
    );
    const partners = new Map(correct.map((pair) => pair.trim().split(/\s+/) as [string, string]));
    const wordsOf = (identifier: string | undefined) =>
      textIn(right.find(({attributes}) => attributes.identifier === identifier))
        .replace(/\s+/g, ' ')
        .trim();
    const rows = left.map((element) => {
      return {left: unwrapped(this.html(element)), right: wordsOf(partners.get(element.attributes.identifier ?? ''))};
    });
    const unused = right.filter(({attributes}) => ![...partners.values()].includes(attributes.identifier ?? ''));
    return this.quiz.matchOf(
      [...rows, ...unused.map((element) => ({left: [], right: textIn(element).trim()}))],
      this.place,
    );
  }

  private isAlone(field: XmlElement): boolean {
    const holder = this.body && parentOf(field, this.body);
    return !holder || (elementsOf(holder).length === 1 && textIn(holder).trim() === '');
  }

  private typed(field: XmlElement): PortableTask | undefined {
    const response = this.responseTo(field);
    if (response.baseType !== 'float' && response.baseType !== 'integer')
      return {type: 'short-text', accepted: this.accepted(field)};
    const value = Number(response.correct[0]);
    if (response.correct.length === 0 || Number.isNaN(value))
      return this.leaveOut("It doesn't say which number is correct.");
    return {type: 'number', value, tolerance: this.tolerance()};
  }

  private tolerance(): number {
    const equal = allNamed(this.item, 'equal')[0]?.attributes ?? {};
    const [low = 0, high = low] = (equal.tolerance ?? '').trim().split(/\s+/).filter(Boolean).map(Number);
    if (equal.toleranceMode === 'relative' || low !== high)
      this.warn('How far off an answer may be was left out: here it is one number, up and down. Write it as 7 ± 1.');
    return equal.toleranceMode === 'absolute' && low === high ? low : 0;
  }

  private blanks(): PortableTask {
    return {type: 'blanks', blanks: this.interactions.map((field) => this.accepted(field))};
  }

  /** Returns the texts worth full credit. The first one is shown as correct. */
  private accepted(field: XmlElement): string[] {
    const {correct, shares, isCaseSensitive} = this.responseTo(field);
    if (isCaseSensitive) this.warn(CAPITALS);
    if (field.name === 'inlineChoiceInteraction') {
      this.warn(BLANK_OPTIONS);
      const choices = childrenNamed(field, 'inlineChoice');
      return correct.flatMap((identifier) =>
        choices.filter(({attributes}) => attributes.identifier === identifier).map((choice) => textIn(choice).trim()),
      );
    }
    const most = Math.max(0, ...(shares?.values() ?? []));
    const mapped = [...(shares ?? [])].flatMap(([words, share]) => {
      if (share === most && share > 0) return [words];
      if (share > 0) this.warn(partialAnswer(words, 'less'));
      return [];
    });
    return [...new Set([...correct, ...mapped])];
  }
}

const FEEDBACK = ['feedbackInline', 'feedbackBlock'];

function leaveOutFeedback({name}: XmlElement) {
  return FEEDBACK.includes(name) ? [] : undefined;
}

function interactionsIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name.endsWith('Interaction') ? [child] : interactionsIn(child)));
}

function parentOf(element: XmlElement, within: XmlElement): XmlElement | undefined {
  if (within.children.includes(element)) return within;
  return elementsOf(within).flatMap((child) => parentOf(element, child) ?? [])[0];
}

function responseOf(element: XmlElement): Response {
  const entries = childrenNamed(childAt(element, 'mapping'), 'mapEntry');
  return {
    baseType: element.attributes.baseType ?? 'identifier',
    correct: childrenNamed(childAt(element, 'correctResponse'), 'value').map((value) => textIn(value).trim()),
    shares:
      entries.length > 0
        ? new Map(entries.map(({attributes}) => [attributes.mapKey ?? '', Number(attributes.mappedValue)]))
        : null,
    isCaseSensitive: !entries.some(({attributes}) => attributes.caseSensitive === 'false'),
  };
}
