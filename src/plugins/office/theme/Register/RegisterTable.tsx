import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {useSitePath} from '../../../../components/useSitePath';
import {csvPath} from '../../domain/files';
import type {Column, Table} from '../../domain/register';
import RegisterCell from './RegisterCell';
import RegisterFilters from './RegisterFilters';
import styles from './styles.module.css';

interface Props {
  /** Of its section. */
  id: string;
  title: string;
  table: Table;
  /** The path of the register, without the base URL. */
  root: string;
  /** Whether the filters of the page are for this table. */
  isMain: boolean;
  /** The day of the figures, `YYYY-MM-DD`. */
  day: string;
}

export default function RegisterTable({id, title, table, root, isMain, day}: Props): ReactNode {
  const {columns, rows, empty} = table;
  const pathOf = useSitePath();
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <>
      {isMain && columns.some(({choices}) => choices) && <RegisterFilters id={id} table={table} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={clsx(styles.scroll, 'table-box')} tabIndex={0} aria-label={title}>
        <table className={styles.table} id={`table-${id}`} data-register="">
          <thead>
            <tr>
              {columns.map(({key, label, type}) => (
                <th key={key} scope="col" data-key={key} className={classOf({type})}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows do not change places before the script is there
              <tr key={index}>
                {row.map((cell, place) => {
                  const column = columns[place] as Column;
                  const [Tag, scope] = place === 0 ? (['th', 'row'] as const) : (['td', undefined] as const);
                  return (
                    <Tag key={column.key} scope={scope} className={classOf(column)}>
                      <RegisterCell cell={cell} column={column} day={day} />
                    </Tag>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <Totals columns={columns} />
        </table>
      </section>
      <p className={clsx(styles.download, 'screen-only')}>
        <Link to={`pathname://${pathOf(csvPath(root, id))}`} download>
          {translate({id: 'register.csv', message: 'Download for a spreadsheet (CSV)'})}
        </Link>
      </p>
    </>
  );
}

function Totals({columns}: Pick<Table, 'columns'>): ReactNode {
  const formats = useFormats();
  if (columns.every(({total}) => total === null)) return null;
  const [, ...others] = columns;
  return (
    <tfoot>
      <tr>
        <th scope="row">
          <Translate id="register.total">Total</Translate>
        </th>
        {others.map(({key, type, total}) => (
          <td key={key} className={classOf({type})}>
            {total !== null && (type === 'money' ? formats.money(total) : total)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function classOf({type}: Pick<Column, 'type'>): string | undefined {
  if (type === 'code') return styles.code;
  return type === 'number' || type === 'money' ? styles.number : undefined;
}
