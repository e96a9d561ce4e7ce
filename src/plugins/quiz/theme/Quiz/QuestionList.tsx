import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';
import {useIdOnPage} from '../../../../components/partOfPage';
import type {AskedQuestion, QuizInHand} from '../../client/useQuiz';
import {firstSeed, orderOptions} from '../../domain/attempt';
import {emptyAnswer} from '../../domain/givenAnswer';
import type {PublishedQuestion} from '../../domain/question';
import type {PublishedQuiz} from '../../domain/quiz';
import {orderForReview} from '../../domain/reviewOrder';
import {QuestionProvider, type QuestionState} from './QuestionState';
import type {Way} from './useWay';

interface Props {
  quiz: PublishedQuiz;
  hand: QuizInHand;
  way: Way;
  isAll: boolean;
  announce: (text: string) => void;
  children: ReactNode;
}

/** The questions of the attempt; once it is finished, what went wrong comes first. */
export default function QuestionList({quiz, hand, way, isAll, announce, children}: Props): ReactNode {
  const drawn = new Map(
    Children.toArray(children)
      .filter((child): child is ReactElement<{id: string}> => isValidElement(child))
      .map((child) => [child.props.id, child]),
  );
  const idOnPage = useIdOnPage();
  const isPractice = quiz.settings.mode === 'practice';
  const places = new Map(hand.questions.map(({question}, index) => [question.id, index + 1]));

  const stateOf = (asked: AskedQuestion): QuestionState => {
    const {id} = asked.question;
    const place = places.get(id) ?? null;
    const {secret, fraction} = asked;
    const isOpen = hand.phase !== 'finished';
    return {
      ...asked,
      place,
      anchor: idOnPage(id),
      count: places.size,
      isCurrent: id === way.current,
      isCheckedHere: isOpen && isAll && isPractice,
      asksConfidence: quiz.settings.confidence,
      level: quiz.isPage ? 2 : 3,
      outcome: secret && fraction !== null ? {fraction, secret} : null,
      change: (answer) => hand.setDraft(id, answer),
      changeConfidence: (confidence) => hand.setConfidence(id, confidence),
      check: () => way.check(id),
      proceed: () => isOpen && (isAll ? isPractice && way.check(id) : way.next.act()),
      announce,
    };
  };

  return shownQuestions(quiz, hand).map((asked) => (
    <QuestionProvider key={asked.question.id} value={stateOf(asked)}>
      {drawn.get(asked.question.id)}
    </QuestionProvider>
  ));
}

/**
 * The static page holds all questions, those too that the first attempt does not draw: without JavaScript they are
 * to be read. Then only what is asked.
 */
function shownQuestions(quiz: PublishedQuiz, {phase, isLoaded, questions, result}: QuizInHand): AskedQuestion[] {
  const asked = new Map(questions.map((one) => [one.question.id, one]));
  if (!isLoaded) return quiz.questions.map((question) => asked.get(question.id) ?? notAsked(question, quiz));
  if (phase !== 'finished' || !result) return [...questions];
  // What was edited since then is another question: the notice above leads to it.
  const known = orderForReview(result.questions).flatMap(({id}) => asked.get(id) ?? []);
  return known.filter(({fraction}) => fraction !== null);
}

function notAsked(question: PublishedQuestion, quiz: PublishedQuiz): AskedQuestion {
  return {
    question,
    order: orderOptions(question, firstSeed(quiz.id), quiz.settings.shuffle),
    answer: emptyAnswer(question),
    isAnswered: false,
    confidence: null,
    isFinal: false,
    fraction: null,
    secret: null,
    isChanged: false,
  };
}
