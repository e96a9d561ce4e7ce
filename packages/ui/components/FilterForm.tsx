import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import FilterChoice from './FilterChoice';
import styles from './FilterForm.module.css';
import Icon from './Icon';
import opener from './Opener.module.css';

interface Props extends ComponentProps<'form'> {
  /** Selects to show; those without entries are hidden. */
  choices: readonly ComponentProps<typeof FilterChoice>[];
  /** Label of the text field, if it isn't "Keyword" */
  textLabel?: string;
}

/** A text field and selects that collapse on a phone. A script adds the behavior; without JavaScript it's hidden. */
export default function FilterForm({choices, textLabel, ...props}: Props): ReactNode {
  const shown = choices.filter(({entries}) => Object.keys(entries).length > 0);
  return (
    <form {...props} className={clsx(styles.filters, 'needs-script')}>
      <label className={opener.filter}>
        {textLabel ?? translate({id: 'filter.text', message: 'Keyword'})}
        <input name="text" type="search" autoComplete="off" />
      </label>
      {shown.length > 0 && (
        <details className={styles.choices}>
          <summary className={opener.opener}>
            <Icon name="filter" />
            {translate({id: 'filter.choices', message: 'Filter'})}
          </summary>
          {shown.map((choice) => (
            <FilterChoice key={choice.name} {...choice} />
          ))}
        </details>
      )}
    </form>
  );
}
