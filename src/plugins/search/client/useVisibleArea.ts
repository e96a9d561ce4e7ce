import {type RefObject, useLayoutEffect} from 'react';

/**
 * Tells the style sheet which part of the screen a phone's keyboard leaves, in pixels: `--visible-top` and
 * `--visible-height` on the element. No unit of CSS knows of the keyboard.
 */
export function useVisibleArea(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const {visualViewport} = window;
    if (!visualViewport) return;
    const tell = () => {
      const {scale, height, offsetTop} = visualViewport;
      // Who zooms in wants to see a part of it larger, not all of it smaller.
      if (scale > 1.05) return;
      ref.current?.style.setProperty('--visible-top', `${Math.round(offsetTop)}px`);
      ref.current?.style.setProperty('--visible-height', `${Math.round(height)}px`);
    };
    tell();
    visualViewport.addEventListener('resize', tell);
    visualViewport.addEventListener('scroll', tell);
    return () => {
      visualViewport.removeEventListener('resize', tell);
      visualViewport.removeEventListener('scroll', tell);
    };
  }, [ref]);
}
