import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useInCourse} from '../../client/inCourse';
import type {QuizNotices} from '../../client/useQuiz';
import {reviewUrl} from '../../domain/result';
import Notice, {StorageNotices} from '../QuizNotice';

export default function Notices({notices: {changedSincePassed, ...kept}}: {notices: QuizNotices}): ReactNode {
  const isCourse = useInCourse();
  return (
    <>
      <StorageNotices {...kept} />
      {changedSincePassed.length > 0 && !isCourse && <ChangedSincePassed questions={changedSincePassed} />}
    </>
  );
}

function ChangedSincePassed({questions}: {questions: readonly string[]}): ReactNode {
  const formats = useFormats();
  const {pathname} = useLocation();
  const count = questions.length;
  const words = formats.counted(
    count,
    translate({
      id: 'quiz.notice.changedSincePassed',
      message:
        'One question has changed since you passed this quiz. Your result still counts.|{count} questions have changed since you passed this quiz. Your result still counts.',
    }),
  );
  const link = formats.counted(
    count,
    translate({id: 'quiz.notice.answerChanged', message: 'Answer the new one|Answer the {count} new ones'}),
  );
  return (
    <Notice>
      {words}
      <Link to={reviewUrl(pathname, questions)}>{link}</Link>
    </Notice>
  );
}
