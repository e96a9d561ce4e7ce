import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import type {QuizNotices} from '../../client/useQuiz';
import {reviewUrl} from '../../domain/nextSteps';
import Notice, {storageWords} from '../QuizNotice';

/** What the reader has to know of what is kept: in words, with what to do. */
export default function Notices({notices}: {notices: QuizNotices}): ReactNode {
  const storage = storageWords(notices.storage);
  return (
    <>
      {storage && <Notice>{storage}</Notice>}
      {notices.unreadable > 0 && (
        <Notice>
          {translate({
            id: 'quiz.notice.unreadable',
            message: 'Some of the answers saved in this browser can’t be read. Everything else is here.',
          })}
        </Notice>
      )}
      {notices.changedSincePassed.length > 0 && <ChangedSincePassed questions={notices.changedSincePassed} />}
    </>
  );
}

function ChangedSincePassed({questions}: {questions: readonly string[]}): ReactNode {
  const {selectMessage} = usePluralForm();
  const {pathname} = useLocation();
  const count = questions.length;
  const words = selectMessage(
    count,
    translate({
      id: 'quiz.notice.changedSincePassed',
      message:
        'One question has changed since you passed this quiz. Your result still counts.|{count} questions have changed since you passed this quiz. Your result still counts.',
    }),
  );
  const link = selectMessage(
    count,
    translate({id: 'quiz.notice.answerChanged', message: 'Answer the new one|Answer the {count} new ones'}),
  );
  return (
    <Notice>
      {words.replace('{count}', String(count))}{' '}
      <Link to={reviewUrl(pathname, questions)}>{link.replace('{count}', String(count))}</Link>
    </Notice>
  );
}
