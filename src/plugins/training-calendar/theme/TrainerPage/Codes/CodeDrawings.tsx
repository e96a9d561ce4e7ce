import type {ReactNode} from 'react';
import type {DrawnCode} from '../../../domain/trainer/trainerSession';

/** What the codes look like, once on the page: `CodeFigure` shows them. They are dark on white in every theme, or cameras do not read them. */
export default function CodeDrawings({codes}: {codes: readonly DrawnCode[]}): ReactNode {
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

export const drawingOf = ({leadsTo}: Pick<DrawnCode, 'leadsTo'>): string => `code-${leadsTo}`;
