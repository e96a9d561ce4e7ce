import {useIdOnPage} from '@deskbook/ui/components/partOfPage';
import {translate} from '@docusaurus/Translate';
import {Children, Fragment, isValidElement, type ReactElement, type ReactNode} from 'react';
import {viewUnasked} from '../../client/quizView';
import type {AskedQuestion, QuizInHand} from '../../client/useQuiz';
import {answerOf} from '../../domain/answer';
import type {PublishedQuiz} from '../../domain/quiz';
import {orderForReview} from '../../domain/reviewOrder';
import {QuestionProvider, type QuestionState} from './QuestionState';
import styles from './styles.module.css';
import type {QuizNavigation} from './useQuizNavigation';

interface Props {
  quiz: PublishedQuiz;
  hand: QuizInHand;
  navigation: QuizNavigation;
  announce: (text: string) => void;
  children: ReactNode;
}

/** The attempt's questions. After the attempt, wrong answers come first. */
export default function QuestionList({quiz, hand, navigation, announce, children}: Props): ReactNode {
  const {isAll} = navigation;
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
      isCurrent: id === navigation.current,
      isCheckedHere: isOpen && isAll && isPractice,
      answerError: navigation.answerError?.id === id ? navigation.answerError : null,
      answerErrorId: navigation.ids.answerError,
      level: quiz.isPage ? 2 : 3,
      outcome: secret && fraction !== null ? {fraction, secret} : null,
      change: (value) => hand.setDraft(id, answerOf(asked.question, value)),
      changeConfidence: (confidence) => hand.setConfidence(id, confidence),
      check: () => navigation.check(id),
      proceed: () => isOpen && (isAll ? isPractice && navigation.check(id) : navigation.next.act()),
      announce,
    };
  };

  const shown = shownQuestions(quiz, hand).map((asked) => ({asked, isRight: asked.fraction === 1}));
  const isReview = hand.phase === 'finished';
  return shown.map(({asked, isRight}, index) => (
    <Fragment key={asked.question.id}>
      {isReview && shown[index - 1]?.isRight !== isRight && (
        <h2 className={styles.reviewTitle}>
          {isRight
            ? translate({id: 'quiz.result.allRight', message: 'What you answered correctly'})
            : translate({id: 'quiz.result.review', message: 'What to review, most important first'})}
        </h2>
      )}
      <QuestionProvider value={stateOf(asked)}>{drawn.get(asked.question.id)}</QuestionProvider>
    </Fragment>
  ));
}

/**
 * Returns all questions for the static page, even those the first attempt doesn't draw, so they can be read without
 * JavaScript; afterwards, only those asked.
 */
function shownQuestions(quiz: PublishedQuiz, {phase, isLoaded, questions, result}: QuizInHand): AskedQuestion[] {
  const asked = new Map(questions.map((one) => [one.question.id, one]));
  if (!isLoaded) return quiz.questions.map((question) => asked.get(question.id) ?? viewUnasked(quiz, question));
  if (phase !== 'finished' || !result) return [...questions];
  // A question edited since then is a different one; the notice above links to it.
  const known = orderForReview(result.questions).flatMap(({id}) => asked.get(id) ?? []);
  return known.filter(({fraction}) => fraction !== null);
}
