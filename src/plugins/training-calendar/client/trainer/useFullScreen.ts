import {type RefObject, useEffect, useState} from 'react';

export interface FullScreen {
  isFull: boolean;
  /** False where the browser lets no page fill the screen. */
  isPossible: boolean;
  toggle(): void;
}

/** Fills the screen with an element. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [isFull, setIsFull] = useState(false);
  const [isPossible, setIsPossible] = useState(true);
  useEffect(() => {
    const look = () => setIsFull(document.fullscreenElement !== null);
    setIsPossible(document.fullscreenEnabled === true);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = () => {
    const act = document.fullscreenElement ? document.exitFullscreen() : element.current?.requestFullscreen();
    act?.catch(() => setIsPossible(false));
  };
  return {isFull, isPossible, toggle};
}
