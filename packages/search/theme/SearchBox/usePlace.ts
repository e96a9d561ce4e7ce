import {type CSSProperties, useEffect, useState} from 'react';

/** Narrower fields are in the navbar. In pixels */
const LARGE = 560;
/** Lower fields, as a share of the screen's height, leave no room for results. */
const LOWEST = 0.35;

/**
 * Returns the position at which the box's field covers a large field of the page, in pixels for the style sheet, and
 * updates it when the window is resized. undefined if the box has its own position; on phones, that's the whole screen.
 */
export function usePlace(field: HTMLInputElement | null): CSSProperties | undefined {
  const [place, setPlace] = useState(() => placeOver(field));
  useEffect(() => {
    const placeAgain = () => setPlace(placeOver(field));
    addEventListener('resize', placeAgain);
    return () => removeEventListener('resize', placeAgain);
  }, [field]);
  return place;
}

function placeOver(field: HTMLInputElement | null): CSSProperties | undefined {
  if (!field?.form || matchMedia('(max-width: 40rem)').matches) return undefined;
  const {top, left, width} = field.form.getBoundingClientRect();
  if (width < LARGE || top < 0 || top > innerHeight * LOWEST) return undefined;
  return {
    '--field-top': `${top}px`,
    '--field-left': `${left}px`,
    '--field-width': `${width}px`,
    '--scrolled': `${scrollY}px`,
  } as CSSProperties;
}
