import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {PageParts} from '../../domain/pageParts';
import type {SignUp} from '../../domain/signUps';

/** How to register for a session that the page lists, by the session's address; undefined where one cannot. */
export function useSignUp(session: string): SignUp | undefined {
  return (useDoc().metadata as PageParts).signUps?.[session];
}
