import {usePerson} from '@deskbook/records/client/usePerson';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useLayoutEffect, useState} from 'react';
import {createPortal} from 'react-dom';
import type {CompletionRecord} from '../../domain/record';
import styles from './styles.module.css';

/** The button that prints a record of completion, and the sheet, which exists only while printing. */
export default function PrintRecord({record}: {record: CompletionRecord}): ReactNode {
  const {person} = usePerson();
  const [isPrinting, print] = usePrintOnly();
  return (
    <>
      <button type="button" className="button button--secondary" onClick={print}>
        {translate({id: 'quiz.record.print', message: 'Print a record of completion'})}
      </button>
      {isPrinting && createPortal(<Sheet record={record} person={person} />, document.body)}
    </>
  );
}

/**
 * Prints a part of the page that is rendered only for that.
 *
 * @returns whether to render it, and a function that opens the print dialog
 */
function usePrintOnly(): [boolean, () => void] {
  const [isPrinting, setIsPrinting] = useState(false);
  // Not an effect that runs later: a browser that prints in between would print the sheet after the whole page.
  useLayoutEffect(() => {
    if (!isPrinting) return;
    const root = document.documentElement;
    const end = () => setIsPrinting(false);
    root.dataset.printOnly = '';
    // Phones continue at once and print later, so only this event marks the end.
    addEventListener('afterprint', end);
    window.print();
    return () => {
      removeEventListener('afterprint', end);
      delete root.dataset.printOnly;
    };
  }, [isPrinting]);
  return [isPrinting, () => setIsPrinting(true)];
}

interface SheetProps {
  record: CompletionRecord;
  /** Empty if no name was entered; the sheet then has a line to write it on. */
  person: string;
}

/** A sheet to sign and file. It says plainly that it's self-attested. */
function Sheet({record: {title, score, date, validUntil, hash}, person}: SheetProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const formats = useFormats();
  return (
    <article className={`print-only ${styles.sheet}`}>
      <p className={styles.district}>{siteConfig.title}</p>
      <h1>{translate({id: 'quiz.record.title', message: 'Record of completion'})}</h1>
      <dl>
        <dt>{translate({id: 'quiz.record.quiz', message: 'Quiz'})}</dt>
        <dd>{title}</dd>
        <dt>{translate({id: 'quiz.record.person', message: 'Taken by'})}</dt>
        <dd className={styles.line}>{person}</dd>
        <dt>{translate({id: 'quiz.record.score', message: 'Score'})}</dt>
        <dd>{formats.percent(score)}</dd>
        <dt>{translate({id: 'quiz.record.date', message: 'Passed on'})}</dt>
        <dd>{formats.date(date)}</dd>
        {validUntil && (
          <>
            <dt>{translate({id: 'quiz.record.validUntil', message: 'Valid until'})}</dt>
            <dd>{formats.date(validUntil)}</dd>
          </>
        )}
        <dt>{translate({id: 'quiz.record.questions', message: 'Version of the questions'})}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>{translate({id: 'quiz.record.signature', message: 'Signature'})}</dt>
        <dd className={styles.line} />
      </dl>
      <p>
        {translate({
          id: 'quiz.record.selfAttested',
          message:
            'Self-attested: the person named above states that they took this quiz. It was taken without supervision, and the score comes from their own browser.',
        })}
      </p>
    </article>
  );
}
