import {CONTENT_ANCHOR} from '@deskbook/ui/components/contentAnchor';
import type {Props} from '@theme/DocRoot/Layout/Main';
import OriginalMain from '@theme-init/DocRoot/Layout/Main';
import type {ReactNode} from 'react';

/** Wraps the theme's component to add the target of the skip link. */
export default function DocRootLayoutMain({children, ...props}: Props): ReactNode {
  return (
    <OriginalMain {...props}>
      <span id={CONTENT_ANCHOR} tabIndex={-1} />
      {children}
    </OriginalMain>
  );
}
