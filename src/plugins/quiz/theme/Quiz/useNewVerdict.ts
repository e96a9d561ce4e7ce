import {useEffect, useRef} from 'react';
import {useFormats} from '../../../../components/formats';
import {useIdOnPage} from '../../../../components/partOfPage';
import {textOfHtml} from '../../client/textOfHtml';
import type {AskedQuestion, QuizInHand} from '../../client/useQuiz';
import {verdictId, verdictWords} from './Verdict';

/** Scrolls to the result of the answer that was just checked, and announces it to screen readers. */
export function useNewVerdict(hand: QuizInHand, announce: (text: string) => void): void {
  const formats = useFormats();
  const idOnPage = useIdOnPage();
  const {phase, isLoaded, questions} = hand;
  const judged = questions.filter(({fraction}) => fraction !== null);
  const known = useRef<ReadonlySet<string> | null>(null);

  useEffect(() => {
    if (!isLoaded) return;
    const before = known.current;
    known.current = new Set(judged.map(({question}) => question.id));
    // What was checked on an earlier visit is not announced, and neither is what a result shows.
    if (!before || phase !== 'taking') return;
    const news = judged.find(({question}) => !before.has(question.id));
    if (!news?.secret) return;
    document.getElementById(verdictId(idOnPage(news.question.id)))?.scrollIntoView({block: 'nearest'});
    const outcome = {fraction: news.fraction ?? 0, secret: news.secret};
    announce([verdictWords(outcome, news.answer, formats), ...feedbackOn(news)].join(' '));
  });
}

/** Of the options chosen. */
function feedbackOn({answer, secret}: AskedQuestion): string[] {
  return [answer.value].flat().flatMap((place) => textOfHtml(secret?.feedback[Number(place)] ?? '') || []);
}
