import {type CSSProperties, useEffect, useState} from 'react';

/** A field that is narrower is in the bar. In pixels. */
const LARGE = 560;
/** Below a field further down, as a share of the screen, there would be no room for results. */
const LOWEST = 0.35;

/**
 * Where the box opens so that its field covers a large field of the page, also once the window has another size: in
 * pixels, for the style sheet. Nothing: the box has its own place, on a phone the whole screen.
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
