import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ComponentProps, ReactNode} from 'react';
import {foundKey} from '../client/foundStore';

type Props = Pick<ComponentProps<'input'>, 'id' | 'className' | 'placeholder' | 'aria-label'>;

/**
 * A field in an ordinary form. Until search has loaded, and without JavaScript, it submits to the search page. After
 * that, `@theme/SearchHost` opens the box from it.
 */
export default function SearchField(props: Props): ReactNode {
  return (
    <input
      placeholder={useFieldExample()}
      {...props}
      name="q"
      type="search"
      autoComplete="off"
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      data-search-field
      data-island="search"
      // A result may have left words to highlight (`SearchHost`).
      data-kept={foundKey(useLocation().pathname)}
    />
  );
}

/** Returns the placeholder, for fields with room for one. */
export function useFieldExample(): string {
  const {customFields} = useDocusaurusContext().siteConfig;
  return customFields?.hasMachines
    ? translate({id: 'search.example', message: 'Task, machine or asset tag'})
    : translate({id: 'search.example.words', message: 'Topic or question'});
}
