import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {SessionPart} from '../../domain/sessionPart';

/** What the page at hand says of taking part; undefined where it is no session's page. */
export function useSessionPart(): SessionPart | undefined {
  return (useDoc().metadata as {sessionPart?: SessionPart}).sessionPart;
}
