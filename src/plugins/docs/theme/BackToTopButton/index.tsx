import type {ReactNode} from 'react';

/** Nothing over the page: the way back to the top is a link at its end (`../DocItem/Footer`). */
export default function BackToTopButton(): ReactNode {
  return null;
}
