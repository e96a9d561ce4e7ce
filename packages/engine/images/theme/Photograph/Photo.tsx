import {PHOTOGRAPH_WIDTH} from '@deskbook/drawings/photograph';
import type {Side} from '@deskbook/drawings/pins';
import type {Box} from '@deskbook/drawings/shapeBox';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

/** A numbered point of a photograph. */
export interface Place {
  number: string;
  name: string;
  /** In percent of what is shown */
  x: number;
  y: number;
  /** Where its disc is, seen from the point */
  side: Side;
}

interface Props {
  /** What is shown, in units of the photograph */
  crop: Box;
  /** The height of the photograph */
  height: number;
  /** The image, and what is on top of it */
  children: ReactNode;
}

/** A photograph or a part of it. The image is whole, so that each is downloaded once, however often it is shown. */
export function Photo({crop, height, children}: Props): ReactNode {
  const style = {
    '--ratio': round(crop.width / crop.height),
    '--width': percent(PHOTOGRAPH_WIDTH, crop.width),
    '--left': percent(-crop.x, crop.width),
    '--top': percent(-crop.y, crop.height),
    '--height': percent(height, crop.height),
  } as CSSProperties;
  return (
    <div className={styles.photo} style={style}>
      {children}
    </div>
  );
}

/** A disc with a tip at the point. The names beside the picture say what the numbers mean. */
export function Pin({number, x, y, side}: Omit<Place, 'name'>): ReactNode {
  return (
    <span className={styles.pin} style={{left: `${x}%`, top: `${y}%`}} data-side={side} aria-hidden="true">
      <span>{number}</span>
    </span>
  );
}

function percent(length: number, whole: number): string {
  return `${round((100 * length) / whole)}%`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
