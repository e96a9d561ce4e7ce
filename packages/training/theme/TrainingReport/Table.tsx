import type {ReportPerson} from '@deskbook/records/domain/report/people';
import DataTable, {type TableColumn} from '@deskbook/ui/components/DataTable';
import type {ReactNode} from 'react';
import {useShown} from './shown';

interface Row {
  key: string;
  /** Whom it is about */
  person?: ReportPerson;
  cells(): readonly ReactNode[];
  /** Which cells are as they should be */
  normal?(): readonly boolean[];
}

interface Props {
  label: string;
  columns: readonly TableColumn[];
  /** Cells are only made of rows that are shown. */
  rows: readonly Row[];
}

/** A table of figures or states, with a name for each row. */
export default function Table({label, columns, rows}: Props): ReactNode {
  const {visible, more} = useShown(rows);
  const shown = visible.map(({key, cells, normal}) => ({key, cells: cells(), ...(normal && {normal: normal()})}));
  return (
    <>
      <DataTable label={label} columns={columns} groups={[{key: label, rows: shown}]} />
      {more}
    </>
  );
}
