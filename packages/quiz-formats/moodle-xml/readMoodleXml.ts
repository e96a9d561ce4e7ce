import {decodeAddress} from '@deskbook/text/decodeAddress';
import {childAt, childrenNamed} from '@deskbook/text/xmlElements';
import {bytesOf, type TextForm, type TextPlace, unwrapped} from '../foreignTexts';
import type {ForeignFile, ForeignQuiz, SourcePosition} from '../format';
import {
  BETWEEN_QUESTIONS,
  BLANK_OPTIONS,
  CAPITALS,
  ESSAY,
  OTHER_NUMBERS,
  OTHER_ORDER_GRADING,
  PARTIAL_NUMBERS,
  partialAnswer,
  TYPED_FEEDBACK,
  tagsLost,
  wildcard,
} from '../importMessages';
import {Categories, readWildcards} from '../moodle';
import type {Html, PortableOption, PortableTask} from '../portableQuiz';
import type {QuizBuilder} from '../quizBuilder';
import {readText} from '../readText';
import {isTrueFirst} from '../trueOrFalse';
import {readXml, textIn, type XmlElement} from '../xml';
import {type ClozeBlank, readCloze, readGaps} from './blanks';

/** Reads the quizzes of a Moodle XML file, one per category. */
export function readMoodleXml(file: ForeignFile): ForeignQuiz[] {
  const categories = new Categories(file);
  for (const question of childrenNamed(readXml(readText(file.bytes)), 'question')) {
    if (question.attributes.type === 'category') {
      categories.open(textIn(childAt(question, 'category', 'text')).trim());
      const {current} = categories;
      current.introduction.push(...new QuestionReader(question, current).blocks(childAt(question, 'info')));
    } else new QuestionReader(question, categories.current).read();
  }
  return categories.finish();
}

class QuestionReader {
  private readonly place: SourcePosition;

  constructor(
    private readonly question: XmlElement,
    private readonly quiz: QuizBuilder,
  ) {
    this.place = {line: question.line};
  }

  read(): void {
    const {question, quiz, place} = this;
    if (question.attributes.type === 'description') {
      if (quiz.isEmpty) quiz.introduction.push(...this.blocks(childAt(question, 'questiontext')));
      else this.warn(BETWEEN_QUESTIONS);
      return;
    }
    const asked = this.asked();
    if (!asked) return;
    const [hint, ...hints] = childrenNamed(question, 'hint')
      .map((element) => this.blocks(element))
      .filter((content) => content.length > 0);
    if (hints.length > 0) this.warn('Only its first hint was kept.');
    const tags = childrenNamed(childAt(question, 'tags'), 'tag').map((tag) => textIn(tag).trim());
    if (tags.length > 0) this.warn(tagsLost(tags));
    quiz.add(
      {
        id: textIn(childAt(question, 'idnumber')).trim() || undefined,
        name: textIn(childAt(question, 'name', 'text')).trim() || undefined,
        text: asked.text ?? this.blocks(childAt(question, 'questiontext')),
        points: Number(textIn(childAt(question, 'defaultgrade')) || asked.points || 1),
        hint,
        explanation: this.blocks(childAt(question, 'generalfeedback')),
        task: asked.task,
      },
      place,
    );
  }

  private warn(message: string): void {
    this.quiz.warn(this.place, message);
  }

  blocks(element: XmlElement | undefined): Html {
    if (!element) return [];
    return this.quiz.texts.blocks(textIn(childAt(element, 'text')), formOf(element), this.placeOf(element));
  }

  private words(element: XmlElement): Html {
    return unwrapped(this.blocks(element));
  }

  private placeOf(element: XmlElement): TextPlace {
    return {
      line: element.line,
      picture: (src) => {
        const name = decodeAddress(src.replace(/^@@PLUGINFILE@@\//, ''));
        const file = childrenNamed(element, 'file').find(({attributes}) => attributes.name === name);
        return file && bytesOf(textIn(file));
      },
    };
  }

  private asked(): {task: PortableTask; text?: Html; points?: number} | undefined {
    const {question} = this;
    const type = question.attributes.type ?? '';
    switch (type) {
      case 'multichoice':
        return {task: this.choice()};
      case 'truefalse':
        return {task: this.trueOrFalse()};
      case 'shortanswer':
        return {task: {type: 'short-text', accepted: this.accepted()}};
      case 'numerical':
        return this.number();
      case 'matching':
      case 'match':
        return {task: this.match()};
      case 'ordering':
        return {task: this.order()};
      case 'cloze':
      case 'multianswer':
        return this.cloze();
      case 'gapselect':
        return this.gaps('selectoption');
      case 'ddwtos':
        return this.gaps('dragbox');
      default:
        this.quiz.leaveOut(this.place, type === 'essay' ? ESSAY : `A page has no questions of the type "${type}".`);
        return undefined;
    }
  }

  private answers(): XmlElement[] {
    return childrenNamed(this.question, 'answer');
  }

  private choice(): PortableTask {
    const {question} = this;
    const isSingle = /^(?:true|1)$/.test(textIn(childAt(question, 'single')).trim() || 'true');
    const shares = this.answers().map(shareOf);
    const options = this.answers().map((answer, place): PortableOption => {
      const share = shares[place] ?? 0;
      return {
        content: this.words(answer),
        feedback: this.feedback(answer),
        isRight: isSingle ? share === 1 : share > 0,
        isPinned: false,
      };
    });
    const isPinned = /^(?:false|0)$/.test(textIn(childAt(question, 'shuffleanswers')).trim()) && !isTrueFirst(options);
    const placed = options.map((option) => ({...option, isPinned}));
    return this.quiz.choiceOf(placed, shares, isSingle, this.place);
  }

  private feedback(answer: XmlElement): Html {
    return this.quiz.texts.secret(this.blocks(childAt(answer, 'feedback')), 'feedback', this.place);
  }

  private trueOrFalse(): PortableTask {
    const options = this.answers().map((answer, place): PortableOption => {
      // Old files have these words in their author's language, true first.
      const written = textIn(childAt(answer, 'text')).trim();
      const isTrue = /^(?:true|false)$/.test(written) ? written === 'true' : place === 0;
      const content: Html = [{type: 'text', value: isTrue ? 'True' : 'False'}];
      return {content, feedback: this.feedback(answer), isRight: shareOf(answer) === 1, isPinned: false};
    });
    return {type: 'single-choice', options};
  }

  /** Returns the accepted texts worth full credit. */
  private accepted(): string[] {
    if (textIn(childAt(this.question, 'usecase')).trim() === '1') this.warn(CAPITALS);
    this.loseFeedback();
    return this.answers().flatMap((answer) => {
      const written = textIn(childAt(answer, 'text')).trim();
      const share = shareOf(answer);
      if (share === 1) return this.withoutWildcards(written);
      if (share > 0) this.warn(partialAnswer(written, `${share * 100}%`));
      return [];
    });
  }

  private withoutWildcards(written: string): string {
    const {words, hasWildcard} = readWildcards(written);
    if (hasWildcard) this.warn(wildcard(words));
    return words;
  }

  private loseFeedback(): void {
    const isSaid = this.answers().some((answer) => this.blocks(childAt(answer, 'feedback')).length > 0);
    if (isSaid) this.warn(TYPED_FEEDBACK);
  }

  private number(): {task: PortableTask} | undefined {
    const [best, ...others] = this.answers().filter((answer) => shareOf(answer) === 1);
    const value = Number(textIn(childAt(best, 'text')).trim().replace(',', '.'));
    if (!best || Number.isNaN(value)) {
      this.quiz.leaveOut(this.place, 'None of its answers is a correct number.');
      return undefined;
    }
    if (this.answers().length > 1) this.warn(others.length > 0 ? OTHER_NUMBERS : PARTIAL_NUMBERS);
    this.loseFeedback();
    const units = childrenNamed(childAt(this.question, 'units'), 'unit');
    if (units.length > 0) this.warn('Its units were left out: people may add any unit here.');
    return {task: {type: 'number', value, tolerance: Math.abs(Number(textIn(childAt(best, 'tolerance')) || 0))}};
  }

  private match(): PortableTask {
    const pairs = childrenNamed(this.question, 'subquestion').map((pair) => {
      return {left: this.words(pair), right: textIn(childAt(pair, 'answer', 'text')).trim()};
    });
    return this.quiz.matchOf(pairs, this.place);
  }

  private order(): PortableTask {
    const grading = textIn(childAt(this.question, 'gradingtype')).trim();
    if (grading !== 'RELATIVE_ALL_PREVIOUS_AND_NEXT') this.warn(OTHER_ORDER_GRADING);
    const asked = textIn(childAt(this.question, 'selecttype')).trim();
    if (asked !== '' && asked !== 'ALL') this.warn('Only some of its steps were asked. Here all of them are.');
    return {type: 'order', items: this.answers().map((answer) => this.words(answer))};
  }

  /** Words to choose or drag into a text. */
  private gaps(choiceName: string): {task: PortableTask; text: Html} | undefined {
    const choices = childrenNamed(this.question, choiceName).map((choice) => textIn(childAt(choice, 'text')));
    const {html, gaps} = readGaps(this.written(), choices);
    if (gaps.length === 0) {
      this.quiz.leaveOut(this.place, 'Its text has no gap with a word for it.');
      return undefined;
    }
    this.warn(BLANK_OPTIONS);
    return {task: {type: 'blanks', blanks: gaps.map((words) => [words])}, text: this.marked(html)};
  }

  private written(): string {
    return textIn(childAt(this.question, 'questiontext', 'text'));
  }

  /** Returns the question's text after its blanks were marked. */
  private marked(html: string): Html {
    const element = childAt(this.question, 'questiontext');
    return element ? this.quiz.texts.blocks(html, formOf(element), this.placeOf(element)) : [];
  }

  private cloze(): {task: PortableTask; text: Html; points: number} {
    const {html, blanks} = readCloze(this.written());
    const text = this.marked(html);
    if (new Set(blanks.map(({weight}) => weight)).size > 1)
      this.warn('Its blanks gave different credit. Here each gives the same.');
    const points = blanks.reduce((sum, {weight}) => sum + weight, 0);
    return {task: {type: 'blanks', blanks: blanks.map((blank) => this.blank(blank))}, text, points};
  }

  private blank({type, alternatives}: ClozeBlank): string[] {
    if (/^M[CUR]/.test(type)) this.warn(BLANK_OPTIONS);
    if (/^N/.test(type)) this.warn('A blank was a number. Here it is compared letter by letter, without a tolerance.');
    if (/C$/.test(type) && !/^M[CU]/.test(type)) this.warn(CAPITALS);
    if (alternatives.some(({hasFeedback}) => hasFeedback)) this.warn(TYPED_FEEDBACK);
    return alternatives.flatMap(({share, words}) => {
      const written = /^N/.test(type) ? words.replace(/:[^:]*$/, '') : words;
      if (share === 100) return this.withoutWildcards(written);
      if (share > 0) this.warn(partialAnswer(written, `${share}%`));
      return [];
    });
  }
}

const FORMS: Readonly<Record<string, TextForm>> = {
  markdown: 'markdown',
  plain_text: 'plain',
  moodle_auto_format: 'moodle',
};

function formOf({attributes}: XmlElement): TextForm {
  return FORMS[attributes.format ?? ''] ?? 'html';
}

function shareOf({attributes}: XmlElement): number {
  return Number(attributes.fraction ?? 0) / 100;
}
