import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {useFormats} from '../../../../components/formats';
import {usePerson} from '../../client/usePerson';
import {usePrintOnly} from '../../client/usePrintOnly';
import type {CompletionRecord} from '../../domain/record';
import styles from './styles.module.css';

/** The button that prints a record of completion, and the sheet, which is there while it is printed. */
export default function PrintRecord({record}: {record: CompletionRecord}): ReactNode {
  const {person} = usePerson();
  const [isPrinting, print] = usePrintOnly();
  return (
    <>
      <button type="button" className="button button--secondary" onClick={print}>
        <Translate id="quiz.record.print">Print a record of completion</Translate>
      </button>
      {isPrinting && createPortal(<Sheet record={record} person={person} />, document.body)}
    </>
  );
}

interface SheetProps {
  record: CompletionRecord;
  /** Empty where no name was typed in: a line to write it on is there. */
  person: string;
}

/** A sheet to be signed and filed. It says plainly what it is worth. */
function Sheet({record: {title, score, date, hash}, person}: SheetProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const formats = useFormats();
  return (
    <article className={styles.sheet}>
      <p className={styles.district}>{siteConfig.title}</p>
      <h1>
        <Translate id="quiz.record.title">Record of completion</Translate>
      </h1>
      <dl>
        <dt>
          <Translate id="quiz.record.quiz">Quiz</Translate>
        </dt>
        <dd>{title}</dd>
        <dt>
          <Translate id="quiz.record.person">Taken by</Translate>
        </dt>
        <dd className={styles.line}>{person}</dd>
        <dt>
          <Translate id="quiz.record.score">Score</Translate>
        </dt>
        <dd>{formats.percent(score)}</dd>
        <dt>
          <Translate id="quiz.record.date">Passed on</Translate>
        </dt>
        <dd>{formats.date(date)}</dd>
        <dt>
          <Translate id="quiz.record.questions">Version of the questions</Translate>
        </dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>
          <Translate id="quiz.record.signature">Signature</Translate>
        </dt>
        <dd className={styles.line} />
      </dl>
      <p>
        <Translate id="quiz.record.selfAttested">
          Self-attested: the person named above states that they took this quiz. It was taken without supervision, and
          the score comes from their own browser.
        </Translate>
      </p>
    </article>
  );
}
