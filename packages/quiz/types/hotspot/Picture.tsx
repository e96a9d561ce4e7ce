import {ID_MARK} from '@deskbook/drawings/idMark';
import drawingStyles from '@deskbook/engine/images/theme/Drawing/styles.module.css';
import {type ReactNode, useId} from 'react';

type Props = {children: ReactNode} | DrawingProps;

interface DrawingProps {
  viewBox: string;
  title: string;
  description: string;
  /** Cleaned by `packages/drawings/readDrawing.ts`, with a mark before every id */
  art: string;
}

/** The drawing that a question's fields are about. In the island, its children are what the page has of it. */
export function Picture(props: Props): ReactNode {
  return 'children' in props ? props.children : <Art {...props} />;
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
