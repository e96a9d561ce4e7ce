import type {ReactNode} from 'react';

/** Replaces the floating button with a link at the end of the page (`../DocItem/Footer`). */
export default function BackToTopButton(): ReactNode {
  return null;
}
