import {blankMark} from '../foreignTexts';
import type {ForeignFile, ForeignQuiz, SourcePosition} from '../format';
import {
  BETWEEN_QUESTIONS,
  ESSAY,
  OTHER_NUMBERS,
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
import {type GiftAnswer, type GiftAnswers, type GiftQuestion, type GiftText, parseGift} from './parseGift';

/** Reads the quizzes of a GIFT file, one per category. */
export function readGift(file: ForeignFile): ForeignQuiz[] {
  const categories = new Categories(file);
  for (const item of parseGift(readText(file.bytes))) {
    const quiz = categories.current;
    const place = {line: item.line};
    if (item.type === 'category') categories.open(item.path);
    else if (item.type === 'fault') quiz.leaveOut(place, item.why);
    else if (item.type === 'question') addQuestion(item, quiz);
    else if (quiz.isEmpty) quiz.introduction.push(...blocks(item.text, quiz, place));
    else quiz.warn(place, BETWEEN_QUESTIONS);
  }
  return categories.finish();
}

function blocks({text, form}: GiftText, quiz: QuizBuilder, place: SourcePosition): Html {
  return quiz.texts.blocks(text, form, place);
}

function addQuestion(question: GiftQuestion, quiz: QuizBuilder): void {
  const {line, id, name, before, after, answers, general, tags} = question;
  const place = {line};
  const task = taskOf(answers, after !== null, quiz, place);
  if (!task) return;
  if (tags.length > 0) quiz.warn(place, tagsLost(tags));
  const gap = after === null ? '' : task.type === 'blanks' ? blankMark(0) : '_____';
  const [space, text] = [after === null || before.text === '' ? '' : ' ', after ?? ''];
  const glued =
    after === null ? before.text : `${before.text}${space}${gap}${/^[\p{L}\p{N}(]/u.test(text) ? ' ' : ''}${text}`;
  quiz.add(
    {
      id,
      name: name || undefined,
      text: blocks({text: glued, form: before.form}, quiz, place),
      explanation: general ? blocks(general, quiz, place) : [],
      task,
    },
    place,
  );
}

/** Returns undefined and reports a loss if a page can't have the question. */
function taskOf(
  answers: GiftAnswers,
  isWithin: boolean,
  quiz: QuizBuilder,
  place: SourcePosition,
): PortableTask | undefined {
  switch (answers.type) {
    case 'essay':
      quiz.leaveOut(place, ESSAY);
      return undefined;
    case 'unknown':
      quiz.leaveOut(place, answers.why);
      return undefined;
    case 'true-false':
      return trueOrFalse(answers, quiz, place);
    case 'match':
      return quiz.matchOf(
        answers.pairs.map(({left, right}) => ({left: quiz.texts.words(left.text, left.form, place), right})),
        place,
      );
    case 'number':
      return number(answers, quiz, place);
    case 'text': {
      const accepted = words(answers.answers, quiz, place);
      return isWithin ? {type: 'blanks', blanks: [accepted]} : {type: 'short-text', accepted};
    }
    case 'choice':
      return choice(answers.answers, quiz, place);
  }
}

function trueOrFalse(
  {isTrue, wrong, right}: Extract<GiftAnswers, {type: 'true-false'}>,
  quiz: QuizBuilder,
  place: SourcePosition,
): PortableTask {
  const option = (words: string, isRight: boolean): PortableOption => {
    const feedback = isRight ? right : wrong;
    return {content: [{type: 'text', value: words}], feedback: secret(feedback, quiz, place), isRight, isPinned: false};
  };
  return {type: 'single-choice', options: [option('True', isTrue), option('False', !isTrue)]};
}

function secret(feedback: GiftText | undefined, quiz: QuizBuilder, place: SourcePosition): Html {
  return feedback ? quiz.texts.secret(blocks(feedback, quiz, place), 'feedback', place) : [];
}

function number(
  {answers}: Extract<GiftAnswers, {type: 'number'}>,
  quiz: QuizBuilder,
  place: SourcePosition,
): PortableTask | undefined {
  const [best, ...others] = answers.filter(({isRight, weight = isRight ? 100 : 0}) => weight === 100);
  if (!best) {
    quiz.leaveOut(place, 'None of its answers is correct.');
    return undefined;
  }
  if (answers.length > 1) quiz.warn(place, others.length > 0 ? OTHER_NUMBERS : PARTIAL_NUMBERS);
  if (answers.some(({feedback}) => feedback)) quiz.warn(place, TYPED_FEEDBACK);
  return {type: 'number', value: best.value, tolerance: best.tolerance};
}

function words(answers: readonly GiftAnswer[], quiz: QuizBuilder, place: SourcePosition): string[] {
  if (answers.some(({feedback}) => feedback)) quiz.warn(place, TYPED_FEEDBACK);
  const whole = answers.filter(({weight = 100}) => weight === 100);
  for (const {content, weight} of answers)
    if (weight !== undefined && weight !== 100) quiz.warn(place, partialAnswer(content.text, `${weight}%`));
  return whole.map(({content}) => {
    const {words, hasWildcard} = readWildcards(content.text);
    if (hasWildcard) quiz.warn(place, wildcard(words));
    return words;
  });
}

function choice(answers: readonly GiftAnswer[], quiz: QuizBuilder, place: SourcePosition): PortableTask {
  // With one `=`, readers pick one option; without any, they pick several.
  const isSingle = answers.some(({isRight}) => isRight);
  const options = answers.map(({isRight, weight, content, feedback}): PortableOption => {
    return {
      content: quiz.texts.words(content.text, content.form, place),
      feedback: secret(feedback, quiz, place),
      isRight: isSingle ? isRight : (weight ?? 0) > 0,
      isPinned: false,
    };
  });
  const shares = answers.map(({isRight, weight = isRight ? 100 : 0}) => weight / 100);
  return quiz.choiceOf(options, shares, isSingle, place);
}
