import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import QuestionDialog from './QuestionDialog';

interface Props {
  /** On the button that asks. */
  label: string;
  question: string;
  yes: string;
  onYes: () => void;
}

/** A button that asks before it does what cannot be undone. */
export default function Confirm({label, question, yes, onYes}: Props): ReactNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="button button--secondary" onClick={() => setAsking(true)}>
        {label}
      </button>
      {isAsking && (
        <QuestionDialog
          question={question}
          yes={yes}
          no={translate({id: 'quiz.confirm.no', message: 'No, keep it'})}
          onYes={onYes}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
