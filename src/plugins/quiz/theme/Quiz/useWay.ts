import {translate} from '@docusaurus/Translate';
import {useEffect, useRef, useState} from 'react';
import {useIdOnPage} from '../../../../components/partOfPage';
import {useCurrentQuestion} from '../../client/useCurrentQuestion';
import {useFocusOn} from '../../client/useFocusOn';
import type {QuizInHand} from '../../client/useQuiz';
import type {Purpose} from '../../domain/attempt';
import type {PublishedQuiz} from '../../domain/quiz';
import {neighbour, nextOpen, type Step} from '../../domain/steps';

/** Where the reader is in a quiz, and where the buttons lead. */
export interface Way {
  /** The question in view where they come one at a time. */
  current: string | null;
  steps: readonly Step[];
  /** Null at the first question, and where all stand on the page. */
  back: (() => void) | null;
  /** Null where there is nothing to come back for. */
  skip: (() => void) | null;
  next: {label: string; act(): void};
  /** What has no answer when the reader wants to end; empty until then. */
  missing: readonly {id: string; place: number}[];
  /** What to do first; null where nothing is in the way. */
  advice: string | null;
  check(id: string): void;
  goTo(id: string): void;
  finish(): void;
  begin(purpose: Purpose): void;
}

interface Ids {
  result: string;
  anyway: string;
}

interface Surroundings {
  isAll: boolean;
  ids: Ids;
  announce: (text: string) => void;
}

export function useWay(quiz: PublishedQuiz, hand: QuizInHand, {isAll, ids, announce}: Surroundings): Way {
  const isPractice = quiz.settings.mode === 'practice';
  const steps = hand.questions.map(({question, isFinal, isAnswered}) => ({
    id: question.id,
    isDone: isPractice ? isFinal : isAnswered,
  }));
  const idOnPage = useIdOnPage();
  const [current, setCurrent] = useCurrentQuestion(steps, hand.isLoaded, idOnPage);
  const [advised, setAdvised] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const focusOn = useFocusOn();
  const asked = hand.questions.find(({question}) => question.id === current);
  const missing = hand.questions.flatMap(({question, isAnswered}, index) =>
    isAnswered ? [] : [{id: question.id, place: index + 1}],
  );

  const goTo = (id: string) => {
    setIsAsking(false);
    setAdvised(null);
    setCurrent(id);
    focusOn(idOnPage(id));
  };
  const finish = () => {
    setIsAsking(false);
    hand.finish();
    focusOn(ids.result);
  };
  const askFirst = () => {
    if (missing.length === 0) return finish();
    setIsAsking(true);
    focusOn(ids.anyway);
  };
  const advise = (id: string) => {
    setAdvised(id);
    announce(words().answerFirst);
  };
  const check = (id: string) => {
    const {answer, order, isAnswered, isFinal} = hand.questions.find(({question}) => question.id === id) ?? {};
    if (isFinal || !answer || !order) return;
    // The order in which the items stand is an answer too.
    if (answer.type === 'order' && !isAnswered) hand.setDraft(id, {type: 'order', value: order});
    else if (!isAnswered) return advise(id);
    setAdvised(null);
    hand.submit(id);
  };
  const begin = useBeginning(hand, steps, goTo);

  const nextStep = (): Way['next'] => {
    if (isAll) return {label: isPractice ? words().result : words().handIn, act: askFirst};
    const on = current && (isPractice ? nextOpen(steps, current) : neighbour(steps, current, 1));
    if (isPractice && current && !asked?.isFinal) return {label: words().check, act: () => check(current)};
    if (on) return {label: words().next, act: () => goTo(on)};
    return {label: isPractice ? words().result : words().handIn, act: askFirst};
  };
  const before = !isAll && current ? neighbour(steps, current, -1) : null;
  const open = !isAll && isPractice && current && !asked?.isFinal ? nextOpen(steps, current) : null;

  return {
    current,
    steps,
    back: before ? () => goTo(before) : null,
    skip: open ? () => goTo(open) : null,
    next: nextStep(),
    missing: isAsking ? missing : [],
    advice: advised && (isAll || advised === current) && !isAnswered(hand, advised) ? words().answerFirst : null,
    check,
    goTo,
    finish,
    begin,
  };
}

/** Begins an attempt, and goes to its first question as soon as it is known. */
function useBeginning(hand: QuizInHand, steps: readonly Step[], goTo: (id: string) => void): Way['begin'] {
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

function isAnswered({questions}: QuizInHand, id: string): boolean {
  return questions.some((asked) => asked.question.id === id && asked.isAnswered);
}

function words() {
  return {
    check: translate({id: 'quiz.check', message: 'Check answer'}),
    next: translate({id: 'quiz.next', message: 'Next question'}),
    result: translate({id: 'quiz.seeResult', message: 'See the result'}),
    handIn: translate({id: 'quiz.handIn', message: 'Hand in'}),
    answerFirst: translate({id: 'quiz.answerFirst', message: 'Give an answer first, or skip the question for now.'}),
  };
}
