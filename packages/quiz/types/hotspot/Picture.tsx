import {ID_MARK} from '@deskbook/drawings/idMark';
import type {Box} from '@deskbook/drawings/shapeBox';
import drawingStyles from '@deskbook/engine/images/theme/Drawing/styles.module.css';
import {Photo} from '@deskbook/engine/images/theme/Photograph/Photo';
import {placeInWords} from '@deskbook/engine/images/theme/Photograph/placeInWords';
import {type ReactNode, useId} from 'react';

type Props = {children: ReactNode} | DrawingProps | PhotographProps;

interface DrawingProps {
  viewBox: string;
  title: string;
  description: string;
  /** Cleaned by `packages/drawings/readDrawing.ts`, with a mark before every id */
  art: string;
}

interface PhotographProps {
  view: Box;
  height: number;
  /** Where each place is, in the author's words */
  description: string;
  places: readonly {number: string; name: string; x: number; y: number}[];
  /** The image */
  children: ReactNode;
}

/** The picture that a question's fields are about. In the island, its children are what the page has of it. */
export function Picture(props: Props): ReactNode {
  if ('art' in props) return <Art {...props} />;
  return 'view' in props ? <Photograph {...props} /> : props.children;
}

function Photograph({view, height, description, places, children}: PhotographProps): ReactNode {
  const words = places.map((place) => `${place.name} (${place.number}): ${placeInWords(place)}`);
  return (
    <>
      <Photo crop={view} height={height}>
        {children}
      </Photo>
      <p className="unseen">{description || words.join('; ')}</p>
    </>
  );
}

function Art({viewBox, title, description, art}: DrawingProps): ReactNode {
  const id = useId().replace(/\W/g, '_');
  return (
    <svg
      className={drawingStyles.drawing}
      viewBox={viewBox}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: only elements and attributes from a list get here */}
      <g className="drawn" dangerouslySetInnerHTML={{__html: art.replaceAll(ID_MARK, `${id}-`)}} />
    </svg>
  );
}
