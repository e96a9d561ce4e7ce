import {type ReactNode, useState} from 'react';
import {readLabel} from './readLabel';
import styles from './styles.module.css';

/** A field for the digits on a worn label, and the barcode that it must be. */
export default function WornBarcode(): ReactNode {
  const [typed, setTyped] = useState('');
  const result = typed.trim() ? readLabel(typed) : null;
  return (
    <div className={styles.worn}>
      <noscript>This needs JavaScript. Search by title or by name instead.</noscript>
      <label htmlFor="label">The digits on the label, with ? for the one that you can’t read</label>
      <input
        id="label"
        className={styles.digits}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="barcode"
      />
      <output id="barcode" htmlFor="label">
        {result && 'barcode' in result ? <strong className={styles.digits}>{result.barcode}</strong> : result?.problem}
      </output>
    </div>
  );
}
