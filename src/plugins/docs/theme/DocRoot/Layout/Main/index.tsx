import type {Props} from '@theme/DocRoot/Layout/Main';
import OriginalMain from '@theme-init/DocRoot/Layout/Main';
import type {ReactNode} from 'react';
import {CONTENT_ANCHOR} from '../../../../../../components/contentAnchor';

/** The theme's own, with the anchor that the skip link leads to. */
export default function DocRootLayoutMain({children, ...props}: Props): ReactNode {
  return (
    <OriginalMain {...props}>
      <span id={CONTENT_ANCHOR} tabIndex={-1} />
      {children}
    </OriginalMain>
  );
}
