import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {usePerson} from '../../client/usePerson';
import {usePrintOnly} from '../../client/usePrintOnly';
import type {CompletionRecord} from '../../domain/record';
import Sheet from './Sheet';

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
