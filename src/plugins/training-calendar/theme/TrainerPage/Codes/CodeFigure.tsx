import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import type {QrCode} from '../../../domain/trainer/trainerSession';
import {drawingOf} from './CodeDrawings';
import styles from './styles.module.css';

/** A code and the address that it holds. */
export function CodeFigure({code}: {code: QrCode}): ReactNode {
  const words = codeWords(code.leadsTo);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox="0 0 1 1"
        className={styles.code}
        role="img"
        aria-label={translate({id: 'trainer.code.alt', message: 'QR code of {address}'}, {address: code.address})}
      >
        <use href={`#${drawingOf(code)}`} />
      </svg>
      <figcaption>
        <strong>{words}</strong>
        <span className={styles.address}>
          {code.address.match(/[^/]+\/*/g)?.map((part) => (
            <Fragment key={part}>
              {part}
              <wbr />
            </Fragment>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}

function codeWords(leadsTo: QrCode['leadsTo']): string {
  return {
    session: translate({id: 'trainer.code.session', message: 'This session and its materials'}),
    quiz: translate({id: 'trainer.code.quiz', message: 'The quiz'}),
  }[leadsTo];
}
