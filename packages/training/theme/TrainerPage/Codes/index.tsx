import {printPart} from '@deskbook/ui/browser/printPart';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import type {DrawnCode, QrCode} from '../../../domain/trainer/trainerSession';
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

/** Drawings of the codes, once per page; `CodeFigure` shows them. Dark on white in every theme, or cameras can't read them. */
export function CodeDrawings({codes}: {codes: readonly DrawnCode[]}): ReactNode {
  return (
    <svg aria-hidden="true" display="none">
      {codes.map(({leadsTo, size, path}) => (
        <symbol key={leadsTo} id={drawingOf({leadsTo})} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
          <rect width={size} height={size} fill="#fff" />
          <path d={path} stroke="#000" />
        </symbol>
      ))}
    </svg>
  );
}

const drawingOf = ({leadsTo}: Pick<QrCode, 'leadsTo'>): string => `code-${leadsTo}`;
