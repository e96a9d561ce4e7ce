import type {ReactNode} from 'react';

interface Props {
  /** Its script is `islands/NAME.tsx` of a plugin. None where elements in it name the script that works them. */
  name?: string;
  /** Whether the script is loaded before anybody touches the island. */
  wake?: '';
  /** It is loaded at once where this browser keeps something whose key has this in it. */
  kept?: string;
  /** What its script needs to know, as JSON holds it. */
  props?: object;
  children: ReactNode;
}

/**
 * A part of the page that a script of its own works. In a build the app leaves its HTML alone; under `npm start`, where
 * pages have no HTML of their own, it is a part of the app.
 */
export default function Island({name, wake, kept, props, children}: Props): ReactNode {
  const host = {
    'data-island': name,
    'data-wake': wake,
    'data-kept': kept,
    'data-props': props && JSON.stringify(props),
  };
  if (process.env.NODE_ENV === 'production' && typeof window !== 'undefined') {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React keeps what is there
    return <div {...host} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />;
  }
  return <div {...host}>{children}</div>;
}
