import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useIsAwake} from '../../client/useIsAwake';
import styles from './styles.module.css';

/**
 * The views of a page, of which what follows the # in the address shows one. Browsers look for it only once the page is
 * painted. So that nothing jumps, the views stay hidden until all of them are there, and the browser is sent to the one.
 * For the filters of an address they stay hidden until React has applied them (`useFilters.ts`).
 */
export default function Views({children}: {children: ReactNode}): ReactNode {
  return (
    <>
      <Script code={HIDE} />
      <p className={styles.filtering}>
        <Translate id="calendar.filtering">Looking for the sessions that match …</Translate>
      </p>
      <div className={styles.switch}>{children}</div>
      <Script code={SHOW} />
    </>
  );
}

function Script({code}: {code: string}): ReactNode {
  if (useIsAwake()) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own, the same on all pages; the empty type as in ReaderTimeScript
  return <script type="" dangerouslySetInnerHTML={{__html: code}} />;
}

const HIDE =
  '(({dataset:d},{hash,search})=>{hash&&(d.arriving="");search&&(d.filtering="")})(document.documentElement,location)';
const SHOW = 'location.hash&&(location.replace(location.hash),delete document.documentElement.dataset.arriving)';
