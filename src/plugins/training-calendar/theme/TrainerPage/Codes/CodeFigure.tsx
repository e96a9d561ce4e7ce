import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import type {QrCode} from '../../../domain/trainer/trainerSession';
import styles from './styles.module.css';

/** A code and the address that it holds. It is dark on white in every theme, or cameras do not read it. */
export function CodeFigure({code}: {code: QrCode}): ReactNode {
  const words = codeWords(code.leadsTo);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        className={styles.code}
        role="img"
        aria-label={translate({id: 'trainer.code.alt', message: 'QR code of {address}'}, {address: code.address})}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} stroke="#000" />
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
