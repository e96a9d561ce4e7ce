import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import FilterChoice from './FilterChoice';
import styles from './FilterForm.module.css';
import Icon from './Icon';
import opener from './Opener.module.css';

interface Props extends ComponentProps<'form'> {
  /** What one can choose from; a choice without entries is not shown. */
  choices: readonly ComponentProps<typeof FilterChoice>[];
}

/** A field for words, and choices that fold on a phone. The script of the list works it; without JavaScript it is not there. */
export default function FilterForm({choices, ...props}: Props): ReactNode {
  const shown = choices.filter(({entries}) => Object.keys(entries).length > 0);
  return (
    <form {...props} className={clsx(styles.filters, 'needs-script')} data-sheet="filter-styles">
      <label className={opener.filter} data-sheet="opener-styles">
        {translate({id: 'filter.text', message: 'Keyword'})}
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
