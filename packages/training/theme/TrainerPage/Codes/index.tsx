import {printPart} from '@deskbook/ui/browser/printPart';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {CodeFigure} from './CodeFigure';
import styles from './styles.module.css';

/** Codes large enough to scan from across a table, on the wall or on the screen. */
export default function Codes(): ReactNode {
  const {codes, title} = useCurrentDate().session;
  return (
    <section id="codes" className={styles.codes} data-part="codes" aria-labelledby="codes-title">
      <h2 id="codes-title">
        <span className="print-only">{title}</span>
        <span className="screen-only">{translate({id: 'trainer.codes', message: 'QR codes'})}</span>
      </h2>
      <p className="screen-only">
        {translate({
          id: 'trainer.codes.why',
          message:
            'People point their phone at a code to open the page. Anyone without a phone can type the address below it.',
        })}
      </p>
      <p className="needs-script screen-only">
        <button type="button" className="button button--secondary" onClick={() => printPart('codes')}>
          <Icon name="printer" />
          {translate({id: 'trainer.codes.print', message: 'Print the codes for the wall'})}
        </button>
      </p>
      <div className={styles.figures}>
        {codes.map((code) => (
          <CodeFigure key={code.leadsTo} code={code} />
        ))}
      </div>
    </section>
  );
}
