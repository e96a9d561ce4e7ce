import {tenth} from '@deskbook/drawings/boxes';
import type {Move} from '@deskbook/drawings/partRefs';
import type {Box} from '@deskbook/drawings/shapeBox';
import type {ReactNode} from 'react';
import {PartNames} from '../PartView/PartNames';
import styles from '../PartView/styles.module.css';
import {Photo, Pin, type Place} from '../Photograph/Photo';
import photo from '../Photograph/styles.module.css';

interface Props {
  /** What is shown, in units of the photograph */
  crop: Box;
  height: number;
  /** Units of the photograph per pixel */
  scale: number;
  places: readonly (Place & {id: string; move: Move | null})[];
  arrows: string;
  /** The author's own caption */
  caption?: string;
  /** The image */
  children: ReactNode;
}

/** The place of a few callouts of a photograph. `remark/photographs.ts` adds it. */
export default function PhotoView({crop, height, scale, places, arrows, caption, children}: Props): ReactNode {
  return (
    <figure className={styles.figure}>
      <div className={styles.photo}>
        <Photo crop={crop} height={height}>
          {children}
          {arrows && (
            <svg
              className={photo.arrows}
              viewBox={`${crop.x} ${crop.y} ${crop.width} ${crop.height}`}
              aria-hidden="true"
            >
              <path d={arrows} strokeWidth={tenth(8 * scale)} />
              <path d={arrows} strokeWidth={tenth(4 * scale)} />
            </svg>
          )}
          {places.map((place) => (
            <Pin key={place.id} {...place} />
          ))}
        </Photo>
      </div>
      <PartNames parts={places} caption={caption} />
    </figure>
  );
}
