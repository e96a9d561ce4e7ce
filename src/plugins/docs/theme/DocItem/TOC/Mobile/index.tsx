import DocItemTOCMobile from '@theme-init/DocItem/TOC/Mobile';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../../../client/usePageFacts';

/** Folded contents on a phone. A procedure begins with its steps and an equipment guide has links to its sections. */
export default function ContentsOnPhone(): ReactNode {
  const kind = usePageFacts()?.kind;
  return kind === 'procedure' || kind === 'equipment' ? null : <DocItemTOCMobile />;
}
