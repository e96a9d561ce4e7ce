import {ID_MARK} from '@deskbook/drawings/idMark';
import type {ReactNode} from 'react';

interface Props {
  id: string;
  art?: string | undefined;
  className?: string | undefined;
}

/** A machine, which is in a page once: elsewhere, it is shown by its id. */
export function Art({id, art, className = ''}: Props): ReactNode {
  if (art === undefined) return <use href={`#${id}`} className={className} />;
  return (
    <g className={className}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: only elements and attributes from a list get here */}
      <g id={id} className="drawn" dangerouslySetInnerHTML={{__html: art.replaceAll(ID_MARK, `${id}-`)}} />
    </g>
  );
}
