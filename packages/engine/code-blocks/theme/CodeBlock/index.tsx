import CopyOutcome from '@deskbook/ui/components/CopyOutcome';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** The highlighted code as HTML, from the build */
  html?: string;
  /** Plain code, from components that render a block themselves */
  children?: ReactNode;
  language?: string;
  title?: string;
  /** Whether a line may be wider than a phone. If so, the block is focusable, so the keyboard can scroll it. */
  scrolls?: boolean;
}

export default function CodeBlock({html, children, language = 'text', title, scrolls = false}: Props): ReactNode {
  const label = title ?? translate({id: 'codeBlock.label', message: 'Code'});
  const focus = scrolls ? {tabIndex: 0, role: 'group', 'aria-label': label} : {};
  return (
    <div className={clsx('theme-code-block', `language-${language}`, styles.block)} data-copy="">
      {title && <div className={styles.title}>{title}</div>}
      <pre className={styles.pre} {...focus}>
        {html === undefined ? (
          <code>{children}</code>
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build has written and escaped it
          <code dangerouslySetInnerHTML={{__html: html}} />
        )}
      </pre>
      <CopyButton />
    </div>
  );
}

/** Copies the block's code (`packages/engine/boot/tools/copyText.ts`), and says whether that worked. */
function CopyButton(): ReactNode {
  return (
    <div className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        data-tool="copy"
        aria-label={translate({id: 'codeBlock.copyLabel', message: 'Copy code to clipboard'})}
      >
        {translate({id: 'codeBlock.copy', message: 'Copy'})}
      </button>
      <CopyOutcome
        failed={translate({
          id: 'codeBlock.copyFailed',
          message: 'The browser didn’t copy it. The code is selected, so press Ctrl+C.',
        })}
      />
    </div>
  );
}
