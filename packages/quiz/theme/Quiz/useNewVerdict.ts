import {useFormats} from '@deskbook/ui/components/formats';
import {useIdOnPage} from '@deskbook/ui/components/partOfPage';
import {useLayoutEffect, useRef} from 'react';
import type {AskedQuestion, QuizInHand} from '../../client/useQuiz';
import {verdictId, verdictWords} from './Verdict';

/** Scrolls to the verdict of the answer just checked, and announces it to screen readers. */
export function useNewVerdict(hand: QuizInHand, announce: (text: string) => void): void {
  const formats = useFormats();
  const idOnPage = useIdOnPage();
  const {phase, isLoaded, questions} = hand;
  const judged = questions.filter(({fraction}) => fraction !== null);
  const known = useRef<ReadonlySet<string> | null>(null);

  useLayoutEffect(() => {
    if (!isLoaded) return;
    const before = known.current;
    known.current = new Set(judged.map(({question}) => question.id));
    // Don't announce answers checked on an earlier visit, or those that a result shows.
    if (!before || phase !== 'taking') return;
    const news = judged.find(({question}) => !before.has(question.id));
    if (!news?.secret) return;
    const anchor = idOnPage(news.question.id);
    document.getElementById(verdictId(anchor))?.scrollIntoView({block: 'nearest'});
    const heading = document.getElementById(anchor);
    hideIfCut(heading);
    hideIfCut(heading?.closest('[data-view]')?.querySelector('[role="progressbar"]')?.parentElement);
    const outcome = {fraction: news.fraction ?? 0, secret: news.secret};
    announce([verdictWords(outcome, news.answer, formats), ...feedbackOn(news)].join(' '));
  });
}

/** Scrolls an element fully behind the navbar if the navbar covers part of it. */
function hideIfCut(element: Element | null | undefined): void {
  const end = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  const {top, bottom} = element?.getBoundingClientRect() ?? {top: end, bottom: end};
  if (top < end && bottom > end) scrollBy(0, bottom - end);
}

/** Returns the feedback of the options chosen. */
function feedbackOn({answer, secret}: AskedQuestion): string[] {
  return [answer.value].flat().flatMap((place) => textOfHtml(secret?.feedback[Number(place)] ?? '') || []);
}

/** Returns the text of our own HTML, for screen readers. */
function textOfHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
