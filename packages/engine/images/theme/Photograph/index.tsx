import type {Box} from '@deskbook/drawings/shapeBox';
import type {ReactNode} from 'react';
import {Photo, Pin, type Place} from './Photo';
import {placeInWords} from './placeInWords';
import styles from './styles.module.css';

interface Props {
  crop: Box;
  height: number;
  places: readonly Place[];
  /** Where each place is, in the author's words */
  description: string;
  caption?: string;
  /** The image */
  children: ReactNode;
}

/** A photograph with numbered places and their names. `remark/photographs.ts` adds it. */
export default function Photograph({crop, height, places, description, caption, children}: Props): ReactNode {
  return (
    <figure className={styles.figure}>
      <Photo crop={crop} height={height}>
        {children}
        {places.map((place) => (
          <Pin key={place.number} {...place} />
        ))}
      </Photo>
      <ul className={`plain-list ${styles.names}`}>
        {places.map((place) => (
          <li key={place.number}>
            <span className={styles.number}>{place.number}</span> {place.name}
            {!description && <span className="unseen"> ({placeInWords(place)})</span>}
          </li>
        ))}
      </ul>
      {description && <p className="unseen">{description}</p>}
      {caption && <figcaption className="quiet">{caption}</figcaption>}
    </figure>
  );
}
