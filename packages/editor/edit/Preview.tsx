import {type ReactNode, type RefObject, type SyntheticEvent, useCallback, useEffect, useRef, useState} from 'react';
import {WRITE} from '../api';
import {FACTS} from '../parts/facts';

interface Props {
  path: string;
  version: string;
  /** The editor whose scroll position it follows. */
  beside: RefObject<HTMLElement | null>;
  /** Whether it scrolls with the editor, as for the text; otherwise it stays put. */
  follows: boolean;
}

type Side = 'front' | 'back';
const OTHER = {front: 'back', back: 'front'} as const;

/** Previews the page. A new version loads in a hidden frame, then replaces the visible one. */
export function Preview({path, version, beside, follows}: Props): ReactNode {
  const frames = useRef<HTMLDivElement>(null);
  const shown = useRef<Side>('back');
  const [sources, setSources] = useState<Readonly<Partial<Record<Side, string>>>>({});
  const [visible, setVisible] = useState<Side>('back');

  const share = useRef(0);
  const isFollowing = useRef(follows);
  isFollowing.current = follows;
  const shownPage = useCallback(
    () => frames.current?.querySelector<HTMLIFrameElement>(`.${shown.current}`)?.contentWindow,
    [],
  );
  const scrollAlong = useCallback(
    (now: number) => {
      if (!isFollowing.current) return;
      share.current = now;
      scrollToShare(shownPage(), now);
    },
    [shownPage],
  );
  useScrollShare(beside, scrollAlong);

  useEffect(() => {
    if (!version) return;
    const address = `${FACTS.baseUrl}${WRITE}preview/?${new URLSearchParams({path, version})}`;
    setSources((before) => ({...before, [OTHER[shown.current]]: address}));
  }, [path, version]);

  const show = (side: Side, {currentTarget}: SyntheticEvent<HTMLIFrameElement>) => {
    if (!sources[side] || side === shown.current) return;
    const next = currentTarget.contentWindow;
    if (follows) scrollToShare(next, share.current);
    else next?.scrollTo({top: shownPage()?.scrollY ?? 0, behavior: 'instant'});
    shown.current = side;
    setVisible(side);
  };

  return (
    <div className="preview" ref={frames}>
      {visible === 'back' && sources.back === undefined && <p role="status">The page is being drawn …</p>}
      {(['front', 'back'] as const).map((side) => (
        <iframe
          key={side}
          title={side === visible ? 'Preview of the page' : 'The next preview'}
          className={`${side} ${side === visible ? '' : 'behind'}`}
          src={sources[side]}
          inert={side !== visible}
          onLoad={(event) => show(side, event)}
        />
      ))}
    </div>
  );
}

function scrollToShare(page: Window | null | undefined, share: number): void {
  const height = page?.document.documentElement.scrollHeight ?? 0;
  page?.scrollTo({top: share * (height - page.innerHeight), behavior: 'instant'});
}

/** Reports how far an element is scrolled, so a preview can follow proportionally. */
function useScrollShare(source: RefObject<HTMLElement | null>, follow: (share: number) => void): void {
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
