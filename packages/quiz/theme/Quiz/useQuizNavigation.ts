import {useIdOnPage} from '@deskbook/ui/components/partOfPage';
import {translate} from '@docusaurus/Translate';
import {useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {useAllAtOnce} from '../../client/useAllAtOnce';
import {useCurrentQuestion} from '../../client/useCurrentQuestion';
import type {QuizInHand} from '../../client/useQuiz';
import {incompleteReasonOf} from '../../domain/answer';
import type {Purpose} from '../../domain/attemptId';
import type {IncompleteReason} from '../../domain/parts';
import type {Answer} from '../../domain/question';
import type {PublishedQuiz} from '../../domain/quiz';
import {neighbour, nextOpen, type Step} from '../../domain/steps';
import {incompleteTextsFor} from './incompleteTexts';
import {type AnswerError, fieldIdOf} from './QuestionState';

export interface QuizNavigation {
  isAll: boolean;
  showAll(isAll: boolean): void;
  /** The ids of elements that get the focus: the result, the question whether to finish, and the message about an answer. */
  ids: {result: string; anyway: string; answerError: string};
  /** The question in view if they appear one at a time. */
  current: string | null;
  steps: readonly Step[];
  /** null at the first question, and if all questions are on the page */
  back: (() => void) | null;
  /** null if there is no question to come back for */
  skip: (() => void) | null;
  next: {label: string; act(): void};
  /** The incomplete answers when the reader tries to finish; empty before that. */
  missing: readonly MissingAnswer[];
  /** What keeps an answer from being checked; null if nothing does. */
  answerError: AnswerError | null;
  check(id: string): void;
  goTo(id: string): void;
  finish(): void;
  begin(purpose: Purpose): void;
}

export interface MissingAnswer {
  id: string;
  place: number;
  reason: IncompleteReason;
  answer: Answer;
}

export function useQuizNavigation(
  quiz: PublishedQuiz,
  hand: QuizInHand,
  announce: (text: string) => void,
): QuizNavigation {
  const isPractice = quiz.settings.mode === 'practice';
  const steps = hand.questions.map(({question, answer, isFinal}) => ({
    id: question.id,
    isDone: isPractice ? isFinal : incompleteReasonOf(answer) === null,
  }));
  const idOnPage = useIdOnPage();
  const id = idOnPage(quiz.questions[0]?.id ?? '');
  const ids = {result: `${id}-result`, anyway: `${id}-anyway`, answerError: `${id}-obstacle`};
  const [isAll, showAll] = useAllAtOnce();
  const [current, setCurrent] = useCurrentQuestion(steps, hand.isLoaded, idOnPage);
  const [stopped, setStopped] = useState<{id: string; reason: IncompleteReason} | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const focusOn = useFocusOn();
  /** Moves the focus and clears announcements about the previous place. */
  const moveTo = (id: string) => {
    setIsAsking(false);
    setStopped(null);
    announce('');
    focusOn(id);
  };
  useLayoutEffect(() => {
    if (stopped) document.getElementById(ids.answerError)?.scrollIntoView({block: 'nearest'});
  }, [stopped, ids.answerError]);
  const asked = hand.questions.find(({question}) => question.id === current);
  const missing = hand.questions.flatMap(({question, answer, isFinal}, index) => {
    // An incomplete answer the reader checked anyway isn't missing.
    const reason = isFinal ? null : incompleteReasonOf(answer);
    return reason ? [{id: question.id, place: index + 1, reason, answer}] : [];
  });

  const goTo = (id: string) => {
    setCurrent(id);
    moveTo(idOnPage(id));
  };
  const finish = () => {
    hand.finish();
    moveTo(ids.result);
  };
  const askFirst = () => {
    if (missing.length === 0) return finish();
    setIsAsking(true);
    focusOn(ids.anyway);
  };
  const submit = (id: string) => {
    setStopped(null);
    hand.submit(id);
  };
  const check = (id: string) => {
    const {question, answer, isFinal} = hand.questions.find((one) => one.question.id === id) ?? {};
    if (isFinal || !question || !answer) return;
    const reason = incompleteReasonOf(answer);
    if (reason === null) return submit(id);
    setStopped({id, reason});
    // Focus a message that asks something. One that only informs is announced, and its field gets the focus.
    if (reason === 'partial') return focusOn(ids.answerError);
    if (reason === 'unreadable') focusOn(fieldIdOf(idOnPage(id)));
    announce(incompleteTextsFor(reason, answer, isPractice).check);
  };
  /** `check` grades nothing before the end, but tells readers at once what can't be read. */
  const leave = (id: string) => {
    if (asked && incompleteReasonOf(asked.answer) === 'unreadable') return check(asked.question.id);
    goTo(id);
  };
  const begin = useBeginning(hand, steps, goTo);

  const nextStep = (): QuizNavigation['next'] => {
    if (isAll) return {label: isPractice ? words().result : words().handIn, act: askFirst};
    const on = current && (isPractice ? nextOpen(steps, current) : neighbour(steps, current, 1));
    if (isPractice && current && !asked?.isFinal) return {label: words().check, act: () => check(current)};
    if (on) return {label: words().next, act: () => leave(on)};
    return {label: isPractice ? words().result : words().handIn, act: askFirst};
  };
  const before = !isAll && current ? neighbour(steps, current, -1) : null;
  const open = !isAll && isPractice && current && !asked?.isFinal ? nextOpen(steps, current) : null;
  const held = stopped && hand.questions.find(({question}) => question.id === stopped.id);
  const isInTheWay =
    held && !held.isFinal && (isAll || stopped.id === current) && incompleteReasonOf(held.answer) === stopped.reason;

  return {
    isAll,
    showAll,
    ids,
    current,
    steps,
    back: before ? () => goTo(before) : null,
    skip: open ? () => goTo(open) : null,
    next: nextStep(),
    missing: isAsking ? missing : [],
    answerError: isInTheWay
      ? {
          ...stopped,
          words: incompleteTextsFor(stopped.reason, held.answer, isPractice),
          checkAnyway: stopped.reason === 'partial' ? () => submit(stopped.id) : null,
        }
      : null,
    check,
    goTo,
    finish,
    begin,
  };
}

/** Begins an attempt, and goes to its first question once it's known. */
function useBeginning(hand: QuizInHand, steps: readonly Step[], goTo: (id: string) => void): QuizNavigation['begin'] {
  const isBeginning = useRef(false);
  useEffect(() => {
    const [first] = steps;
    if (!isBeginning.current || hand.phase === 'finished' || !first) return;
    isBeginning.current = false;
    goTo(first.id);
  });
  return (purpose) => {
    isBeginning.current = true;
    hand.start(purpose);
  };
}

function words() {
  return {
    check: translate({id: 'quiz.check', message: 'Check answer'}),
    next: translate({id: 'quiz.next', message: 'Next question'}),
    result: translate({id: 'quiz.seeResult', message: 'See the result'}),
    handIn: translate({id: 'quiz.handIn', message: 'Hand in'}),
  };
}

/**
 * Moves the focus after the next render, when the element exists or is visible. Scrolls before the browser paints,
 * because a frame with the new question at the old position would look like a jump.
 *
 * @returns a function that takes the element's id
 */
function useFocusOn(): (id: string) => void {
  // An object, so the same id can be requested twice.
  const [wanted, setWanted] = useState<{id: string} | null>(null);
  useLayoutEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return useCallback((id: string) => setWanted({id}), []);
}
