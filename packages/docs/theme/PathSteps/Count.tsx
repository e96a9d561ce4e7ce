import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** `7 of 20`. `packages/engine/boot/path` counts the check marks on the page, or in the group with this heading. */
export default function Count({total, className}: {total: number; className: string | undefined}): ReactNode {
  const words = translate({id: 'path.count', message: '{done} of {total}'});
  return (
    <b className={className} data-tick-count={words} suppressHydrationWarning>
      {words.replace('{done}', '0').replace('{total}', String(total))}
    </b>
  );
}
