import {type RefObject, useEffect} from 'react';

/** Reports how far an element is scrolled, so a preview can follow proportionally. */
export function useScrollShare(source: RefObject<HTMLElement | null>, follow: (share: number) => void): void {
  useEffect(() => {
    const element = source.current;
    const onScroll = ({target}: Event) => {
      if (!(target instanceof HTMLElement)) return;
      const room = target.scrollHeight - target.clientHeight;
      if (room > 0) follow(target.scrollTop / room);
    };
    element?.addEventListener('scroll', onScroll, {capture: true, passive: true});
    return () => element?.removeEventListener('scroll', onScroll, {capture: true});
  }, [source, follow]);
}
