import type {ReactNode} from 'react';

interface Props {
  /** Its script is `islands/NAME.tsx` of a plugin. Omitted if elements inside name their own islands. */
  name?: string;
  /** Whether to load the script at once. */
  load?: '';
  /** Loads the script at once if a storage key in this browser contains this text. */
  kept?: string;
  /** Whether its HTML has all that its script may show, so the page needs no other style sheets for it. */
  isComplete?: boolean;
  /** JSON data for its script. */
  props?: object;
  children: ReactNode;
}

/**
 * A part of the page with its own script. In a build, the app leaves its HTML alone; under `npm start`, where pages
 * have no static HTML, it's part of the app.
 */
export default function Island({name, load, kept, isComplete, props, children}: Props): ReactNode {
  const host = {
    'data-complete': isComplete ? '' : undefined,
    'data-island': name,
    'data-load': load,
    'data-kept': kept,
    'data-props': props && JSON.stringify(props),
  };
  if (process.env.NODE_ENV === 'production' && typeof window !== 'undefined') {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React keeps what is there
    return <div {...host} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />;
  }
  return <div {...host}>{children}</div>;
}
