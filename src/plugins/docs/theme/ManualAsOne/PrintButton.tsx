import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** There is no button where there is no JavaScript to do it. */
export default function PrintButton(): ReactNode {
  return (
    <button type="button" className="button button--primary needs-script" data-tool="print">
      <Translate id="print.button">Print</Translate>
    </button>
  );
}
