import {translate} from '@docusaurus/Translate';

/** What the learner needs to know about the learning management system. */
export type NoticeKind =
  | 'unreachable'
  | 'connecting'
  | 'missing'
  | 'closed'
  | 'review'
  | 'elsewhere'
  | 'unsaved'
  | 'tooLong'
  | 'failed';

/** Shows a single notice at the top of the page; null removes it. */
export function showNotice(kind: NoticeKind | null, retry?: () => void): void {
  const box = document.querySelector<HTMLElement>('[data-course-notice]');
  if (!box || box.dataset.kind === (kind ?? '')) return;
  box.dataset.kind = kind ?? '';
  box.hidden = kind === null;
  box.replaceChildren(...(kind === null ? [] : [wordsOf(kind)]), ...(retry ? [' ', retryButton(retry)] : []));
}

function retryButton(retry: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--secondary';
  button.textContent = translate({id: 'quiz.course.retry', message: 'Try now'});
  button.addEventListener('click', retry);
  return button;
}

function wordsOf(kind: NoticeKind): string {
  switch (kind) {
    case 'connecting':
      return translate({id: 'quiz.course.connecting', message: 'Connecting to your learning system …'});
    case 'missing':
      return translate({
        id: 'quiz.course.missing',
        message:
          'This page isn’t running inside a learning system, so your answers won’t be saved or reported. You can use it for practice.',
      });
    case 'closed':
      return translate({
        id: 'quiz.course.closed',
        message:
          'Your learning system has ended this session, so your answers won’t be saved or reported. To take the quiz for credit, close this page and open the quiz from your course again.',
      });
    case 'unreachable':
      return translate({
        id: 'quiz.course.unreachable',
        message: 'Your learning system doesn’t answer. The quiz opens once it does.',
      });
    case 'review':
      return translate({
        id: 'quiz.course.review',
        message: 'Your learning system opened this quiz for review. What you do here won’t be saved or reported.',
      });
    case 'elsewhere':
      return translate({
        id: 'quiz.course.elsewhere',
        message:
          'This quiz is already open in another window. Continue there, or close that window and reload this page.',
      });
    case 'unsaved':
      return translate({
        id: 'quiz.course.unsaved',
        message:
          'Your learning system hasn’t saved your last answers. Keep this page open: it keeps trying, and nothing is lost while it’s open.',
      });
    case 'tooLong':
      return translate({
        id: 'quiz.course.tooLong',
        message:
          'Your answers are longer than your learning system can keep. Finish the quiz before you close this page, or some of them will be gone.',
      });
    case 'failed':
      return translate({id: 'quiz.course.failed', message: 'The quiz didn’t load. Reload the page to try again.'});
  }
}
