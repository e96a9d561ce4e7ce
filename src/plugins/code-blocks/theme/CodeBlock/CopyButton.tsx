import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import CopyOutcome from '../../../../components/CopyOutcome';
import styles from './styles.module.css';

/** Copies the code of its block (`src/boot/tools/copyText.ts`), and says in words what came of it. */
export default function CopyButton(): ReactNode {
  return (
    <div className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        data-tool="copy"
        aria-label={translate({
          id: 'codeBlock.copyLabel',
          message: 'Copy code to clipboard',
          description: 'The name of the copy button of a code block, for screen readers',
        })}
      >
        <Translate id="codeBlock.copy" description="The word on the copy button of a code block">
          Copy
        </Translate>
      </button>
      <CopyOutcome
        failed={translate({
          id: 'codeBlock.copyFailed',
          message: 'The browser didn’t copy it. The code is selected, so press Ctrl+C.',
          description: 'Shown where the browser does not let the site copy',
        })}
      />
    </div>
  );
}
