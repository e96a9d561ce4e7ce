import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode, RefObject} from 'react';
import {useCopy} from '../../../../components/useCopy';
import styles from './styles.module.css';

/** It is in the HTML from the start, and says in words what became of the copy. */
export default function CopyButton({code}: {code: RefObject<HTMLElement | null>}): ReactNode {
  const {outcome, copy} = useCopy(code);
  return (
    <div className={styles.copy}>
      <span role="status" className={styles.outcome}>
        {outcome === 'copied' && (
          <Translate id="codeBlock.copied" description="Shown beside the copy button of a code block">
            Copied
          </Translate>
        )}
        {outcome === 'failed' && (
          <Translate id="codeBlock.copyFailed" description="Shown where the browser does not let the site copy">
            The browser didn’t copy it. The code is selected, so press Ctrl+C.
          </Translate>
        )}
      </span>
      <button
        type="button"
        className={styles.button}
        aria-label={translate({
          id: 'codeBlock.copyLabel',
          message: 'Copy code to clipboard',
          description: 'The name of the copy button of a code block, for screen readers',
        })}
        onClick={copy}
      >
        <Translate id="codeBlock.copy" description="The word on the copy button of a code block">
          Copy
        </Translate>
      </button>
    </div>
  );
}
