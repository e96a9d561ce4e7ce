import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

interface Props {
  /** Of the field, and of the query in the address. */
  name: string;
  label: string;
  /** Names by key. */
  entries: Readonly<Record<string, string>>;
  className: string | undefined;
}

/** A list of values to filter by, which `src/boot/filters` works. */
export default function FilterChoice({name, label, entries, className}: Props): ReactNode {
  return (
    <label className={className}>
      {label}
      <select name={name} autoComplete="off">
        <option value="">{translate({id: 'filter.any', message: 'Any'})}</option>
        {Object.entries(entries).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
