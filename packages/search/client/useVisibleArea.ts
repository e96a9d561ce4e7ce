import {type RefObject, useLayoutEffect} from 'react';

/**
 * Sets `--visible-top` and `--visible-height`, the part of the screen above a phone's keyboard, on the element. In
 * pixels, because no CSS unit takes the keyboard into account.
 */
export function useVisibleArea(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const {visualViewport} = window;
    if (!visualViewport) return;
    const tell = () => {
      const {scale, height, offsetTop} = visualViewport;
      // Zooming in should enlarge the box, not shrink it to fit.
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
