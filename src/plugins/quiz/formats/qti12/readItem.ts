import {allNamed, childAt, childrenNamed, elementsOf} from '../../../../shared/xmlElements';
import {blankMark, type TextPlace, unwrapped} from '../foreignTexts';
import {wordsOf} from '../html';
import {
  ALL_WERE_NEEDED,
  BETWEEN_QUESTIONS,
  BLANK_OPTIONS,
  CAPITALS,
  ESSAY,
  NOTHING_TO_ANSWER,
  OTHER_NUMBERS,
  OTHER_ORDER_GRADING,
  OTHER_SHARES,
  partialAnswer,
  SEVERAL_ANSWERS,
  TYPED_FEEDBACK,
} from '../importMessages';
import type {Html, PortableOption, PortableTask} from '../portableQuiz';
import type {QuizBuilder} from '../quizBuilder';
import {isSameShares} from '../shares';
import {isTrueFirst} from '../trueOrFalse';
import type {XmlElement} from '../xml';
import {materialHtml, responsesIn} from './material';
import {metadataOf} from './metadata';
import {bestTests, type Condition, conditionsOf, creditsOf, type Test} from './scoring';

/** Adds the question of an item of QTI 1.2, or reports why it can't. */
export function readItem12(item: XmlElement, place: TextPlace, quiz: QuizBuilder): void {
  new ItemReader(item, place, quiz).read();
}

class ItemReader {
  private readonly metadata: ReadonlyMap<string, string>;
  private readonly conditions: Condition[];
  private readonly responses: XmlElement[];
  private readonly presentation: XmlElement | undefined;

  constructor(
    private readonly item: XmlElement,
    private readonly place: TextPlace,
    private readonly quiz: QuizBuilder,
  ) {
    this.metadata = metadataOf(childAt(item, 'itemmetadata'));
    this.conditions = conditionsOf(item);
    this.presentation = childAt(item, 'presentation');
    this.responses = this.presentation ? responsesIn(this.presentation) : [];
  }

  read(): void {
    if (this.responses.length === 0 && !this.item.children.some((child) => isNamed(child, 'resprocessing'))) {
      const said = this.html(this.presentation);
      if (/file_upload/.test(this.type)) this.leaveOut(NOTHING_TO_ANSWER);
      else if (this.quiz.isEmpty) this.quiz.introduction.push(...said);
      else this.lose(BETWEEN_QUESTIONS);
      return;
    }
    const asked = this.asked();
    if (!asked) return;
    const {attributes} = this.item;
    this.quiz.add(
      {
        id: attributes.ident,
        name: attributes.title?.trim() || undefined,
        text: asked.text ?? this.text(asked.task),
        points: this.points(),
        hint: this.said('hint'),
        explanation: [...this.said('solution'), ...this.generalFeedback()],
        task: asked.task,
      },
      this.place,
    );
  }

  private get type(): string {
    return this.metadata.get('question_type') ?? '';
  }

  private lose(message: string): void {
    this.quiz.lose(this.place, message);
  }

  private leaveOut(why: string): undefined {
    this.quiz.leaveOut(this.place, why);
  }

  private html(element: XmlElement | undefined): Html {
    return element ? this.quiz.texts.blocks(materialHtml(element), 'html', this.place) : [];
  }

  private text(task: PortableTask): Html {
    const {presentation, responses} = this;
    const [only, ...others] = responses;
    if (!presentation) return [];
    if (task.type === 'blanks') {
      const written = materialHtml(presentation, (response) => blankMark(responses.indexOf(response)));
      return this.quiz.texts.blocks(written, 'html', this.place);
    }
    // A response alone may have a text of its own.
    return [
      ...this.html(presentation),
      ...(only && others.length === 0 && task.type !== 'match' ? this.html(only) : []),
    ];
  }

  private points(): number {
    const fields = ['points_possible', 'qmd_weighting', 'cc_weighting', 'qmd_absolutescore_max'];
    const [written] = fields.map((field) => Number(this.metadata.get(field))).filter((points) => points > 0);
    const sum = this.conditions.reduce((total, {score}) => total + Math.max(0, score), 0);
    // Scores are percentages, or points.
    return written ?? (sum > 0 && sum <= 20 ? sum : 1);
  }

  private asked(): {task: PortableTask; text?: Html} | undefined {
    const [only, ...others] = this.responses;
    if (!only) return this.leaveOut(NOTHING_TO_ANSWER);
    if (/calculated/i.test(this.type)) return this.leaveOut(`A page has no questions of the type "${this.type}".`);
    const other = this.responses.flatMap(elementsOf).find(({name}) => /^render_(?!choice|fib)/.test(name));
    if (other && labelsOf(only).length === 0) return this.leaveOut(`A page has no questions with <${other.name}>.`);
    if (others.length > 0 || /multiple_blanks|dropdowns/.test(this.type)) {
      const marked = this.namedBlanks();
      if (marked) return marked;
    }
    if (this.responses.every(isField)) return this.typed();
    if (this.responses.some(isField)) return this.leaveOut(SEVERAL_ANSWERS);
    const task = this.chosen(only, others.length > 0);
    return task && {task};
  }

  private chosen(response: XmlElement, isOneOfSeveral: boolean): PortableTask | undefined {
    if (isOneOfSeveral) return this.matchOfRows();
    if (labelsOf(response).some(({attributes}) => attributes.match_group)) return this.matchOfGroup(response);
    return /^ordered$/i.test(response.attributes.rcardinality ?? '') ? this.order(response) : this.choice(response);
  }

  private choice(response: XmlElement): PortableTask | undefined {
    const ident = identOf(response);
    const about = this.conditions.filter(({tests}) => tests.some((test) => test.response === ident));
    const isMultiple = /^multiple$/i.test(response.attributes.rcardinality ?? '') || bestTests(about).length > 1;
    const alone = creditsOf(isMultiple ? about.filter(({tests}) => tests.length === 1) : about, ident);
    const isByShares = [...alone.values()].some((credit) => credit > 0);
    const credits = isByShares ? alone : new Map(bestTests(about).map(({value}) => [value, 1]));
    const labels = labelsOf(response);
    const most = Math.max(0, ...credits.values());
    if (most === 0) return this.leaveOut("It doesn't say which option is correct.");
    const isRight = (credit: number) => (isMultiple ? credit > 0 : credit === most);
    const written = labels.map(({attributes}) => credits.get(attributes.ident ?? '') ?? 0);
    const isFixed = allNamed(response, 'render_choice').some(({attributes}) => /^no$/i.test(attributes.shuffle ?? ''));
    const options = labels.map((label, at): PortableOption => {
      return {
        content: unwrapped(this.html(label)),
        feedback: this.feedback(label.attributes.ident ?? ''),
        isRight: isRight(written[at] ?? 0),
        isPinned: isFixed,
      };
    });
    const placed = isTrueFirst(options) ? options.map((option) => ({...option, isPinned: false})) : options;
    const total = isMultiple ? written.reduce((sum, credit) => sum + Math.max(0, credit), 0) : most;
    const shares = written.map((credit) => credit / total);
    const isAll = isMultiple && !isByShares;
    if (!isAll) return this.quiz.choiceOf(placed, shares, !isMultiple, this.place);
    const right = placed.filter((option) => option.isRight).length;
    if (right > 1) this.lose(ALL_WERE_NEEDED);
    else if (!isSameShares(shares, placed)) this.lose(OTHER_SHARES);
    return {type: right === 1 ? 'single-choice' : 'multiple-choice', options: placed};
  }

  private order(response: XmlElement): PortableTask | undefined {
    const labels = labelsOf(response);
    const labelOf = (ident: string) => labels.find(({attributes}) => attributes.ident === ident);
    const right = this.conditions.filter(({score}) => score > 0);
    // Some give each step's place, others the steps in their order.
    const places = right.flatMap(({tests}) => tests).filter((test) => labelOf(test.response));
    const ordered =
      places.length > 0
        ? places.toSorted((one, other) => Number(one.value) - Number(other.value)).map((test) => test.response)
        : inOrder(right.flatMap(({tests}) => tests)).map(({value}) => value);
    const steps = [...new Set(ordered)].flatMap((ident) => labelOf(ident) ?? []);
    if (steps.length < labels.length) return this.leaveOut("It doesn't say in which order its steps are correct.");
    this.lose(OTHER_ORDER_GRADING);
    return {type: 'order', items: steps.map((step) => unwrapped(this.html(step)))};
  }

  /** A list to choose from for each row. */
  private matchOfRows(): PortableTask | undefined {
    const rows = this.responses.map((response) => {
      const credits = creditsOf(this.conditions, identOf(response));
      const most = Math.max(0, ...credits.values());
      const right = labelsOf(response).find(({attributes}) => most > 0 && credits.get(attributes.ident ?? '') === most);
      return {left: unwrapped(this.html(response)), right: right ? this.plain(right) : ''};
    });
    if (rows.some(({left, right}) => left.length === 0 || right === '')) return this.leaveOut(SEVERAL_ANSWERS);
    const unused = this.responses.flatMap(labelsOf).map((label) => this.plain(label));
    const extra = new Set(unused.filter((words) => !rows.some(({right}) => right === words)));
    return this.quiz.matchOf([...rows, ...[...extra].map((right) => ({left: [], right}))], this.place);
  }

  /** Both columns in one list, as ILIAS has them. */
  private matchOfGroup(response: XmlElement): PortableTask | undefined {
    const labels = labelsOf(response);
    const pairs = this.conditions
      .filter(({score}) => score > 0)
      .flatMap(({tests}) => tests)
      .map(({value}) =>
        value.split(',').map((ident) => labels.find(({attributes}) => attributes.ident === ident.trim())),
      );
    const rows = pairs.flatMap((pair) => {
      const left = pair.find((label) => label?.attributes.match_group);
      const right = pair.find((label) => label && label !== left);
      return left && right ? [{left: unwrapped(this.html(left)), right: this.plain(right)}] : [];
    });
    return rows.length > 0 ? this.quiz.matchOf(rows, this.place) : this.leaveOut("It doesn't say what matches.");
  }

  private typed(): {task: PortableTask; text?: Html} | undefined {
    const accepted = this.responses.map((response) => this.accepted(response));
    if (accepted.some(({length}) => length === 0)) return this.leaveOut(ESSAY);
    if (this.conditions.some(({feedback, meets}) => meets === 'tested' && feedback.some((id) => this.hasFeedback(id))))
      this.lose(TYPED_FEEDBACK);
    const [only, ...others] = this.responses;
    if (!only || others.length > 0) return {task: {type: 'blanks', blanks: accepted}};
    if (isNumber(only) || this.type === 'numerical_question') {
      const task = this.number(only);
      return task && {task};
    }
    return {task: {type: 'short-text', accepted: accepted[0] ?? []}};
  }

  private accepted(response: XmlElement): string[] {
    const idents = [identOf(response), ...labelsOf(response).map(({attributes}) => attributes.ident ?? '')];
    const about = this.conditions.filter(({tests}) => tests.some((test) => idents.includes(test.response)));
    const most = Math.max(0, ...about.map(({score}) => score));
    const texts = about.flatMap(({tests, score}) =>
      tests.filter((test) => idents.includes(test.response)).map((test) => ({...test, score})),
    );
    if (texts.some(({isCaseSensitive}) => isCaseSensitive)) this.lose(CAPITALS);
    for (const {value, score} of texts) if (score > 0 && score < most) this.lose(partialAnswer(value, 'less'));
    return [...new Set(texts.filter(({score}) => score > 0 && score === most).map(({value}) => value))];
  }

  /** A number may be given as a value, a range, or both. */
  private number(response: XmlElement): PortableTask | undefined {
    const about = this.conditions.filter(
      ({tests, score}) => score > 0 && tests.some((test) => test.response === identOf(response)),
    );
    const [best, ...others] = about;
    const numberOf = (kind: Test['kind']) => {
      const written = best?.tests.find((test) => test.kind === kind)?.value.replace(',', '.');
      return written === undefined || written === '' ? undefined : Number(written);
    };
    const [exact, least, most] = [numberOf('equal'), numberOf('least'), numberOf('most')];
    const middle = least !== undefined && most !== undefined ? (least + most) / 2 : undefined;
    const value = exact ?? middle;
    if (value === undefined || Number.isNaN(value)) return this.leaveOut("It doesn't say which number is correct.");
    if (others.length > 0 || (best?.tests.filter(({kind}) => kind === 'equal').length ?? 0) > 1)
      this.lose(OTHER_NUMBERS);
    const reach = most !== undefined && least !== undefined ? Math.min(most - value, value - least) : 0;
    // Sums of decimals such as 0.1 + 0.2 have digits that nobody wrote.
    return {
      type: 'number',
      value: Number(value.toPrecision(12)),
      tolerance: Math.max(0, Number(reach.toPrecision(12))),
    };
  }

  /** Blanks that the text names, `[color]` for the response `response_color`. */
  private namedBlanks(): {task: PortableTask; text: Html} | undefined {
    const names = this.responses.map((response) => `[${identOf(response).replace(/^response_/, '')}]`);
    const written = this.presentation ? materialHtml(this.presentation) : '';
    if (!names.every((name) => written.includes(name))) return undefined;
    const isTyped = /blanks/.test(this.type);
    const blanks = this.responses.map((response) => {
      if (isField(response)) return this.accepted(response);
      const credits = creditsOf(this.conditions, identOf(response));
      return labelsOf(response)
        .filter(({attributes}) => isTyped || (credits.get(attributes.ident ?? '') ?? 0) > 0)
        .map((label) => this.plain(label));
    });
    if (!isTyped) this.lose(BLANK_OPTIONS);
    const html = names.reduce((text, name, index) => text.replace(name, () => blankMark(index)), written);
    return {task: {type: 'blanks', blanks}, text: this.quiz.texts.blocks(html, 'html', this.place)};
  }

  private plain(element: XmlElement): string {
    return wordsOf(this.html(element));
  }

  /** Returns the feedback for choosing an option. */
  private feedback(value: string): Html {
    const ids = this.conditions
      .filter(({tests}) => tests.length === 1 && tests[0]?.value === value)
      .flatMap(({feedback}) => feedback);
    return this.quiz.texts.secret(this.feedbackOf(ids), 'feedback', this.place);
  }

  /** Returns the feedback that everyone sees, whatever they answer. */
  private generalFeedback(): Html {
    const idsOf = (conditions: readonly Condition[]) => conditions.flatMap(({feedback}) => feedback);
    const own = idsOf(this.conditions.filter(({tests}) => tests.length === 1));
    const wrong = idsOf(this.conditions.filter(({meets}) => meets === 'other'));
    if (wrong.some((id) => this.hasFeedback(id)))
      this.lose('Feedback on wrong answers was left out: only options have feedback. Put it into the explanation.');
    const all = childrenNamed(this.item, 'itemfeedback').map(identOf);
    return this.feedbackOf(all.filter((id) => !own.includes(id) && !wrong.includes(id)));
  }

  private hasFeedback(id: string): boolean {
    return this.feedbackOf([id]).length > 0;
  }

  private feedbackOf(ids: readonly string[]): Html {
    return childrenNamed(this.item, 'itemfeedback')
      .filter((element) => ids.includes(identOf(element)))
      .flatMap((element) =>
        this.html({...element, children: element.children.filter((child) => !isNamed(child, 'hint', 'solution'))}),
      );
  }

  private said(name: 'hint' | 'solution'): Html {
    return childrenNamed(this.item, 'itemfeedback').flatMap((element) =>
      allNamed(element, name).flatMap((said) => this.html(said)),
    );
  }
}

function isNamed(child: XmlElement | string, ...names: string[]): child is XmlElement {
  return typeof child !== 'string' && names.includes(child.name);
}

/** Desire2Learn names some responses by `respident`. */
function identOf({attributes}: XmlElement): string {
  return attributes.ident ?? attributes.respident ?? '';
}

function labelsOf(response: XmlElement): XmlElement[] {
  return allNamed(response, 'response_label');
}

function isField(response: XmlElement): boolean {
  return allNamed(response, 'render_fib').length > 0;
}

function isNumber(response: XmlElement): boolean {
  const isNumeric = ({attributes}: XmlElement) => /^(?:integer|decimal|scientific)$/i.test(attributes.fibtype ?? '');
  return response.name === 'response_num' || allNamed(response, 'render_fib').some(isNumeric);
}

/** Sorts by the place that each is given; others stay as they are. */
function inOrder(tests: readonly Test[]): Test[] {
  return tests.toSorted((one, other) => (one.index ?? 0) - (other.index ?? 0));
}
