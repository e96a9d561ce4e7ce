import type {ReactNode} from 'react';
import {WRITE} from '../../api';
import {FACTS} from './facts';

interface Props {
  title: string;
  /** Beside the title, such as whether all is saved. */
  state?: ReactNode;
  children?: ReactNode;
}

/** What is on top of every page of the editor. */
export function TopBar({title, state, children}: Props): ReactNode {
  return (
    <header className="bar">
      <nav aria-label="Editor">
        <a href={FACTS.baseUrl}>{FACTS.site}</a>
        <a href={`${FACTS.baseUrl}${WRITE}`}>All pages</a>
      </nav>
      <div className="heading">
        <h1>{title}</h1>
        {state}
      </div>
      <div className="tools">{children}</div>
    </header>
  );
}
