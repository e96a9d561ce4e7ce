import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Buttons that print the page and copy its address. `packages/engine/boot/tools` runs them without React. */
export default function PageTools(): ReactNode {
  return (
    <>
      <button type="button" className={styles.tool} data-tool="print">
        <Icon name="printer" />
        <span>{translate({id: 'tools.print', message: 'Print'})}</span>
      </button>
      <button type="button" className={styles.tool} data-tool="copy">
        <Icon name="link" />
        <span>{translate({id: 'tools.copy', message: 'Copy the link'})}</span>
        <span className={styles.copied} role="status">
          <span>{translate({id: 'tools.copied', message: 'Copied'})}</span>
        </span>
      </button>
    </>
  );
}
