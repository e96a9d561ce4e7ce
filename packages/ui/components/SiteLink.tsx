import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {useSitePath} from './useSitePath';

/** A link to a path that every site has, such as `/procedures/`, with any base URL. */
export default function SiteLink({to, children}: {to: string; children: ReactNode}): ReactNode {
  return <Link to={useSitePath()(to)}>{children}</Link>;
}
