import type {Props} from '@theme/Tag';
import OriginalTag from '@theme-init/Tag';
import type {ReactNode} from 'react';

/** Wraps the theme's component to request its styles. */
export default function Tag(props: Props): ReactNode {
  return (
    <span data-sheet="tag-styles">
      <OriginalTag {...props} />
    </span>
  );
}
