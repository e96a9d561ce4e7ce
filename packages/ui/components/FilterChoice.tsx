import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import opener from './Opener.module.css';

interface Props {
  /** Name of the field and of the query parameter. */
  name: string;
  label: string;
  /** What the empty choice is called, if it isn't "Any" */
  any?: string;
  entries: Readonly<Record<string, string>>;
}

/** A select for filtering. `packages/engine/boot/filters` adds its behavior. */
export default function FilterChoice({name, label, any, entries}: Props): ReactNode {
  return (
    <label className={opener.filter}>
      {label}
      <select name={name} autoComplete="off">
        <option value="">{any ?? translate({id: 'filter.any', message: 'Any'})}</option>
        {Object.entries(entries).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
