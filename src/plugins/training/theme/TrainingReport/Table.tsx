import type {ReactNode} from 'react';
import DataTable from '../../../../components/DataTable';
import type {ReportPerson} from '../../../../learning/domain/report/people';
import {useShown} from './shown';

interface Props {
  label: string;
  heads: readonly ReactNode[];
  /** Each with a key; the first cell names the row, which may be about a person. Cells are only made of rows that are shown. */
  rows: readonly {key: string; person?: ReportPerson; cells(): readonly ReactNode[]}[];
}

/** A table of figures or states, with a name for each row. */
export default function Table({label, heads, rows}: Props): ReactNode {
  const {visible, more} = useShown(rows);
  const table = (
    <DataTable label={label}>
      <thead>
        <tr>
          {heads.map((head, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
            <th key={place} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {visible.map(({key, cells}) => (
          <Row key={key} cells={cells()} />
        ))}
      </tbody>
    </DataTable>
  );
  return (
    <>
      {table}
      {more}
    </>
  );
}

function Row({cells: [first, ...others]}: {cells: readonly ReactNode[]}): ReactNode {
  return (
    <tr>
      <th scope="row">{first}</th>
      {others.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
        <td key={place}>{cell}</td>
      ))}
    </tr>
  );
}
