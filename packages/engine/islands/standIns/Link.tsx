import type {ComponentProps, ReactNode} from 'react';

/** `@docusaurus/Link` for islands. Their addresses already have the base URL. */
export default function Link({to, ...props}: ComponentProps<'a'> & {to?: string}): ReactNode {
  return <a href={to} {...props} />;
}
