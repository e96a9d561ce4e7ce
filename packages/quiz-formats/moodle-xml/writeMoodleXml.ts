import {ExportWarnings} from '../exportWarnings';
import type {ExportResult} from '../format';
import {blankIndex, picturesIn, questionText, replaceElements, wordsOf, writeHtml} from '../html';
import {type ListedQuestion, withListedParts} from '../listedParts';
import {COMPARED_IN_MOODLE, moodleCategory, SHARES_IN_MOODLE, UNITS_IN_MOODLE, withoutWildcards} from '../moodle';
import type {Html, PortableOption, PortableQuestion, PortableQuiz, TaskOf} from '../portableQuiz';
import {decimal, isMoodlePercent, moodlePercent, sharesOf} from '../shares';
import {isTrueFirst, trueOrFalse} from '../trueOrFalse';
import {inCdata, writeXml, type XmlElement, xml} from '../xml';

/** Writes a quiz as a Moodle XML file that embeds its pictures. */
export function writeMoodleXml(quiz: PortableQuiz): ExportResult {
  const losses = new ExportWarnings('Moodle XML');
  losses.settings(quiz, ['shuffle']);
  const writer = new MoodleWriter(quiz, losses);
  const category = xml('question', {type: 'category'}, [
    xml('category', [text(moodleCategory(quiz.title))]),
    writer.html('info', quiz.introduction),
  ]);
  const root = xml('quiz', [category, ...quiz.questions.map((question) => writer.question(question))]);
  return {content: writeXml(root, inCdata), losses: losses.list};
}

class MoodleWriter {
  constructor(
    private readonly quiz: PortableQuiz,
    private readonly losses: ExportWarnings,
  ) {}

  question(written: PortableQuestion): XmlElement {
    const question = withListedParts(written, this.losses);
    const {id, prompt, points, typos, explanation, hint} = question;
    if (typos) this.losses.typos(question);
    const {type, children, body = questionText(question)} = this.answers(question);
    return xml('question', {type}, [
      xml('name', [text(wordsOf(prompt))]),
      typeof body === 'string'
        ? xml('questiontext', {format: 'html'}, [text(body), ...this.files(question.body)])
        : this.html('questiontext', body),
      this.html('generalfeedback', explanation),
      xml('defaultgrade', [decimal(points)]),
      xml('hidden', ['0']),
      xml('idnumber', [id]),
      ...children,
      ...(hint.length > 0 ? [this.html('hint', hint)] : []),
    ]);
  }

  /** Returns what the question type adds. */
  private answers(question: ListedQuestion): {type: string; children: XmlElement[]; body?: string} {
    const {task} = question;
    switch (task.type) {
      case 'single-choice':
      case 'multiple-choice':
        return this.choice(task, question);
      case 'short-text':
        this.losses.ofQuestion(question, ...COMPARED_IN_MOODLE);
        return {
          type: 'shortanswer',
          children: [xml('usecase', ['0']), ...task.accepted.map((words) => answer(1, withoutWildcards(words)))],
        };
      case 'number': {
        this.losses.ofQuestion(question, ...UNITS_IN_MOODLE);
        const right = answer(1, decimal(task.value), [xml('tolerance', [decimal(task.tolerance)])]);
        return {type: 'numerical', children: [right]};
      }
      case 'match':
        return {
          type: 'matching',
          children: [xml('shuffleanswers', ['true']), ...task.pairs.map(({left, right}) => this.pair(left, right))],
        };
      case 'order':
        return {type: 'ordering', children: this.steps(task)};
      case 'blanks':
        this.losses.ofQuestion(question, ...COMPARED_IN_MOODLE);
        return {type: 'cloze', children: [], body: this.cloze(question, task)};
    }
  }

  private choice(task: TaskOf<'single-choice' | 'multiple-choice'>, question: PortableQuestion) {
    const {options} = task;
    if (trueOrFalse(task) !== undefined)
      return {type: 'truefalse', children: options.map((option) => this.trueOrFalse(option))};
    const shares = sharesOf(options);
    if (!shares.every(isMoodlePercent)) this.losses.ofQuestion(question, ...SHARES_IN_MOODLE);
    const pinned = options.filter(({isPinned}) => isPinned).length;
    if (pinned > 0 && pinned < options.length)
      this.losses.ofQuestion(
        question,
        '{pin}',
        'Moodle shuffles all options of a question or none. In a question with {pin}, all of them stay in place.',
      );
    const isShuffled = pinned === 0 && this.quiz.settings.shuffle !== false && !isTrueFirst(options);
    const children = [
      xml('single', [String(task.type === 'single-choice')]),
      xml('shuffleanswers', [String(isShuffled)]),
      xml('answernumbering', ['none']),
      ...options.map(({content, feedback}, place) =>
        xml('answer', {fraction: moodlePercent(shares[place] ?? 0), format: 'html'}, [
          ...this.inside(content),
          this.html('feedback', feedback),
        ]),
      ),
    ];
    return {type: 'multichoice', children};
  }

  private trueOrFalse({content, feedback, isRight}: PortableOption): XmlElement {
    return answer(isRight ? 1 : 0, wordsOf(content).toLowerCase(), [this.html('feedback', feedback)]);
  }

  private pair(left: Html, right: string): XmlElement {
    return xml('subquestion', {format: 'html'}, [...this.inside(left), xml('answer', [text(right)])]);
  }

  /** Graded like ours: the share of all pairs of steps that are in the right order. */
  private steps({items}: TaskOf<'order'>): XmlElement[] {
    return [
      xml('layouttype', ['VERTICAL']),
      xml('selecttype', ['ALL']),
      xml('selectcount', ['0']),
      xml('gradingtype', ['RELATIVE_ALL_PREVIOUS_AND_NEXT']),
      xml('showgrading', ['SHOW']),
      xml('numberingstyle', ['none']),
      // Without this, Moodle 4.5 looks for hints that don't exist, and imports nothing.
      xml('shownumcorrect', ['1']),
      ...items.map((item) => xml('answer', {fraction: 100, format: 'html'}, this.inside(item))),
    ];
  }

  /** Writes the text with Moodle's syntax for each blank. A blank's weight must be an integer. */
  private cloze(question: PortableQuestion, {blanks}: TaskOf<'blanks'>): string {
    const {points} = question;
    const weight = points > 0 && points % blanks.length === 0 ? points / blanks.length : 1;
    if (weight * blanks.length !== points)
      this.losses.ofQuestion(
        question,
        `${points} ${points === 1 ? 'point' : 'points'}`,
        "In Moodle, each blank is worth a whole number of points. If a question's points can't be divided that way, each blank is worth 1 point.",
      );
    const marked = replaceElements(questionText(question), (element) => {
      const index = blankIndex(element);
      return index === undefined ? undefined : [{type: 'text', value: `\ue000${index}\ue001`}];
    });
    const html = writeHtml(this.placed(marked)).replaceAll('{', '&#123;');
    return html.replace(/\ue000(\d+)\ue001/g, (_, index) => {
      const accepted = blanks[Number(index)] ?? [];
      return `{${weight}:SHORTANSWER:${accepted.map((words) => `=${clozeText(withoutWildcards(words))}`).join('~')}}`;
    });
  }

  html(name: string, content: Html): XmlElement {
    return xml(name, {format: 'html'}, this.inside(content));
  }

  private inside(content: Html): XmlElement[] {
    return [text(writeHtml(this.placed(content))), ...this.files(content)];
  }

  private placed(content: Html): Html {
    return replaceElements(content, (element) => {
      if (element.tagName !== 'img') return undefined;
      const src = `@@PLUGINFILE@@/${encodeURIComponent(String(element.properties.src))}`;
      return this.quiz.pictures.has(String(element.properties.src))
        ? [{...element, properties: {...element.properties, src}}]
        : [element];
    });
  }

  private files(content: Html): XmlElement[] {
    return picturesIn(content).flatMap((name) => {
      const bytes = this.quiz.pictures.get(name);
      return bytes ? [xml('file', {name, path: '/', encoding: 'base64'}, [Buffer.from(bytes).toString('base64')])] : [];
    });
  }
}

function text(words: string): XmlElement {
  return xml('text', words === '' ? [] : [words]);
}

function answer(share: number, words: string, more: readonly XmlElement[] = []): XmlElement {
  return xml('answer', {fraction: moodlePercent(share), format: 'plain_text'}, [text(words), ...more]);
}

/** Escapes characters that have a meaning in the syntax of blanks. */
function clozeText(words: string): string {
  return words.replace(/[&<>"~=#{}%/\\:]/g, (character) => `&#${character.charCodeAt(0)};`);
}
