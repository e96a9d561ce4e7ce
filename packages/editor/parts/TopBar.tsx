import type {ReactNode} from 'react';
import {LOCAL, WRITE} from '../api';
import {send} from './apiClient';
import {FACTS} from './facts';

interface Props {
  title: string;
  /** Shown beside the title, such as the save state. */
  state?: ReactNode;
  /** A message for the author, on its own line. */
  notice?: ReactNode;
  children?: ReactNode;
}

async function signOut(): Promise<void> {
  const {next} = await send<{next: string | null}>('POST', '../sign-out', {});
  location.assign(next ?? FACTS.baseUrl);
}

/** The header of every editor page. */
export function TopBar({title, state, notice, children}: Props): ReactNode {
  return (
    <header className="bar">
      <nav aria-label="Editor">
        <a href={FACTS.baseUrl}>{FACTS.site}</a>
        <a href={`${FACTS.baseUrl}${WRITE}`}>All pages</a>
        {FACTS.author.name !== LOCAL && (
          <button type="button" onClick={signOut}>
            Sign out {FACTS.author.fullName ?? FACTS.author.name}
          </button>
        )}
      </nav>
      <div className="heading">
        <h1>{title}</h1>
        {state}
      </div>
      <div className="tools">{children}</div>
      {notice && (
        <div role="alert" className="notice">
          {notice}
        </div>
      )}
    </header>
  );
}
