import {HIGHEST} from '@deskbook/records/domain/feedback';
import type {QuestionSummary, SessionFeedback} from '@deskbook/records/domain/report/feedback';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {askOf} from '../../client/feedbackWords';
import {Part, SubHeading} from './parts';

export default function Feedback({sessions}: {sessions: readonly SessionFeedback[]}): ReactNode {
  const formats = useFormats();
  if (sessions.length === 0) return null;
  return (
    <Part id="report-feedback" title={translate({id: 'report.feedback', message: 'Feedback'})}>
      {sessions.map(({session, date, forms, questions}) => (
        <div key={`${session.session} ${date}`}>
          <SubHeading>
            {session.title}, {formats.shortDate(date)}
          </SubHeading>
          <p>
            {formats.counted(forms, translate({id: 'report.forms', message: '{count} form sent|{count} forms sent'}))}
          </p>
          <ul>
            {questions.map((question) => (
              <li key={question.id}>
                {askOf(question)} <Answers question={question} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function Answers({question: {average, answers, texts}}: {question: QuestionSummary}): ReactNode {
  const formats = useFormats();
  if (average !== null) {
    return translate(
      {id: 'report.average', message: '{average} of {highest}, {answers}'},
      {
        average: average.toFixed(1),
        highest: String(HIGHEST),
        answers: formats.counted(answers, translate({id: 'report.answers', message: '{count} answer|{count} answers'})),
      },
    );
  }
  return (
    <ul>
      {texts.map((text, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same
        <li key={place}>{text}</li>
      ))}
    </ul>
  );
}
