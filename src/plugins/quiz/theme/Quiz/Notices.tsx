import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import type {QuizNotices} from '../../client/useQuiz';
import Notice from '../QuizNotice';
import {storageWords} from '../QuizNotice/storageWords';

/** What the reader has to know of what is kept: in words, with what to do. */
export default function Notices({notices}: {notices: QuizNotices}): ReactNode {
  const {selectMessage} = usePluralForm();
  const storage = storageWords(notices.storage);
  return (
    <>
      {storage && <Notice>{storage}</Notice>}
      {notices.unreadable > 0 && (
        <Notice>
          {translate({
            id: 'quiz.notice.unreadable',
            message: 'Some of what this browser has kept of this quiz cannot be read. All else is here.',
          })}
        </Notice>
      )}
      {notices.changedSincePassed.length > 0 && (
        <Notice>
          {selectMessage(
            notices.changedSincePassed.length,
            translate({
              id: 'quiz.notice.changedSincePassed',
              message:
                'One question has changed since you passed this quiz. Your result still counts; have a look at what is new.|{count} questions have changed since you passed this quiz. Your result still counts; have a look at what is new.',
            }),
          ).replace('{count}', String(notices.changedSincePassed.length))}
        </Notice>
      )}
    </>
  );
}
