import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';

type Props = Pick<ComponentProps<'input'>, 'id' | 'className' | 'placeholder' | 'aria-label'>;

/**
 * A field of an ordinary form: until the search has loaded, and without JavaScript, it sends its words to the search
 * page. Then `@theme/SearchHost` opens the box from it.
 */
export default function SearchField(props: Props): ReactNode {
  return (
    <input
      placeholder={fieldExample()}
      {...props}
      name="q"
      type="search"
      autoComplete="off"
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      data-search-field
      data-island="search"
      // Words to show stand in the query of the address (`SearchHost`).
      data-wake="found="
    />
  );
}

/** The placeholder, where there is room for one. */
export function fieldExample(): string {
  return translate({id: 'search.example', message: 'Task, machine or asset tag'});
}
