import type {Receipt, ReceiptTable} from '@deskbook/records/domain/report/receipts';
import {localDate} from '@deskbook/text/dates/dates';
import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {receiptState} from '../../client/report/stateWords';
import {Part} from './Part';
import {PersonName} from './person';
import {doneOf, Until} from './Quizzes';
import Sign from './Sign';
import Table from './Table';

interface Props {
  table: ReceiptTable;
  /** Whether a staff list says who should have signed */
  isExpected: boolean;
}

/** Shows who has signed which page, or nothing if no one has signed any and nobody has to. */
export default function Receipts({table: {pages, rows}, isExpected}: Props): ReactNode {
  if (pages.length === 0 || (!isExpected && hasNone(rows))) return null;
  const title = translate({id: 'report.receipts', message: 'Read and signed'});
  return (
    <Part id="report-receipts" title={title}>
      <Table
        label={title}
        columns={[
          {key: 'person', label: translate({id: 'report.person', message: 'Person'})},
          ...pages.map(({page, title: name, url}) => ({
            key: page,
            label: name,
            heading: <Link to={url}>{name}</Link>,
            type: 'result' as const,
          })),
          {key: 'signed', label: translate({id: 'report.signed', message: 'Signed'}), type: 'number'},
        ]}
        rows={rows.map(({person, cells}) => ({
          key: person.id,
          person,
          cells: () => [
            <PersonName key="name" person={person} />,
            ...cells.map((cell, place) => <State key={pages[place]?.page} receipt={cell} />),
            doneOf(cells, 'current'),
          ],
          normal: () => [false, ...cells.map(({state}) => state === 'current' || state === 'not-asked')],
        }))}
      />
    </Part>
  );
}

function hasNone(rows: ReceiptTable['rows']): boolean {
  return rows.every(({cells}) => cells.every(({at}) => at === null));
}

function State({receipt: {state, at, isSameVersion, validity}}: {receipt: Receipt}): ReactNode {
  const formats = useFormats();
  if (state === 'missing' || state === 'not-asked') return <span className="quiet">{receiptState(state)}</span>;
  return (
    <>
      <Sign {...SIGNS[state]} isQuiet={state === 'current'}>
        {receiptState(state)}
      </Sign>{' '}
      {at === null ? '' : formats.shortDate(localDate(at))}
      <Until validity={validity} />
      {state === 'current' && isSameVersion === false && (
        <small>{translate({id: 'report.earlierVersion', message: 'an earlier version, which still counts'})}</small>
      )}
    </>
  );
}

const SIGNS = {
  current: {icon: 'check', tone: 'good'},
  expired: {icon: 'clock', tone: 'bad'},
  outdated: {icon: 'undo', tone: 'attention'},
} as const;
