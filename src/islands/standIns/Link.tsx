import type {ComponentProps, ReactNode} from 'react';

/** `@docusaurus/Link` for islands, whose addresses have the base URL already. */
export default function Link({to, ...props}: ComponentProps<'a'> & {to?: string}): ReactNode {
  return <a href={to} {...props} />;
}
