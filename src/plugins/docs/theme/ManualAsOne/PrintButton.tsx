import Translate from '@docusaurus/Translate';
import {type ReactNode, useSyncExternalStore} from 'react';

/** Opens the browser's print dialog; there is no button where there is no JavaScript to do it. */
export default function PrintButton(): ReactNode {
  const canPrint = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!canPrint) return null;
  return (
    <button type="button" className="button button--primary button--sm" onClick={() => window.print()}>
      <Translate id="print.button">Print</Translate>
    </button>
  );
}
