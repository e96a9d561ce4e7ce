import {type RefObject, useEffect, useState} from 'react';

export function useFullScreen(element: RefObject<HTMLElement | null>) {
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
