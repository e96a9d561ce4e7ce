import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import FilterChoice from './FilterChoice';
import styles from './FilterPanel.module.css';
import Icon from './Icon';
import opener from './Opener.module.css';

interface Props extends ComponentProps<'form'> {
  /** Selects to show; those without entries are left out. No single choice may come up empty. */
  choices: readonly ComponentProps<typeof FilterChoice>[];
  /** Details of one name: only one of them is open. */
  group?: string;
}

/** For forms that `packages/engine/boot/filters` runs */
export const FILTERS = {id: 'filters', 'data-island': 'filters', 'data-load': '?'};

/**
 * A page's filters behind one button. What it opens fills the row below whatever is beside the button, if the parent is
 * a flex container. Without JavaScript there's no button.
 */
export default function FilterPanel({choices, group, ...props}: Props): ReactNode {
  return (
    <details className={clsx(styles.tool, 'needs-script')} name={group}>
      <summary className={opener.opener}>
        <Icon name="filter" />
        {translate({id: 'filter.choices', message: 'Filter'})}
      </summary>
      <form {...props} className={clsx(styles.panel, styles.fields)}>
        <label className={opener.filter}>
          {translate({id: 'filter.text', message: 'Keyword'})}
          <input name="text" type="search" autoComplete="off" />
        </label>
        {choices
          .filter(({entries}) => Object.keys(entries).length > 0)
          .map((choice) => (
            <FilterChoice key={choice.name} {...choice} />
          ))}
      </form>
    </details>
  );
}
