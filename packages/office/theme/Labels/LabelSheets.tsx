import {LABEL_SHEETS, type LabelSheet, labelsOn, onSheets} from '@deskbook/engine/boot/labels/labelSheets';
import {translate} from '@docusaurus/Translate';
import type {CSSProperties, ReactNode} from 'react';
import type {Label} from '../../domain/labels/labelPages';
import styles from './styles.module.css';

/** All labels on sheets of the default size, as printed. */
export default function LabelSheets({labels, district}: {labels: readonly Label[]; district: string}): ReactNode {
  const [usual] = LABEL_SHEETS;
  return (
    <section
      className={styles.sheets}
      style={variablesOf(usual) as CSSProperties}
      aria-label={translate({id: 'labels.preview', message: 'Labels as they are printed'})}
      data-sheets
    >
      {onSheets(labels, labelsOn(usual)).map((sheet) => (
        <ol key={sheet[0]?.tag} className={styles.sheet}>
          {sheet.map(({tag, guide, code: {size, path}}) => (
            <li key={tag} className={styles.label} data-tag={tag}>
              <div className={styles.face} style={{'--letters': tag.length} as CSSProperties}>
                <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
                  <path d={path} />
                </svg>
                <p>
                  <span>{district}</span>
                  <b>{tag}</b>
                  <span>{guide}</span>
                </p>
              </div>
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}

/** In inches, for the style sheet */
function variablesOf({columns, width, height, gap, rows}: LabelSheet): Record<string, number> {
  return {'--columns': columns, '--rows': rows, '--width': width, '--height': height, '--gap': gap};
}

export function layoutOf(sheet: LabelSheet): string {
  return Object.entries(variablesOf(sheet))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}
