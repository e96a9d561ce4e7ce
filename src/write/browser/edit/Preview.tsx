import {type ReactNode, type RefObject, type SyntheticEvent, useCallback, useEffect, useRef, useState} from 'react';
import {WRITE} from '../../api';
import {FACTS} from '../parts/facts';
import {useScrollShare} from './useScrollShare';

interface Props {
  path: string;
  version: string;
  /** The editor that it follows. */
  beside: RefObject<HTMLElement | null>;
}

type Side = 'front' | 'back';
const OTHER = {front: 'back', back: 'front'} as const;

/**
 * The page as it will be. A new version loads behind the one that is shown, and takes its place when it is there.
 */
export function Preview({path, version, beside}: Props): ReactNode {
  const frames = useRef<HTMLDivElement>(null);
  const shown = useRef<Side>('back');
  const [sources, setSources] = useState<Readonly<Partial<Record<Side, string>>>>({});
  const [visible, setVisible] = useState<Side>('back');

  const share = useRef(0);
  const scrollAlong = useCallback((now: number) => {
    share.current = now;
    scrollTo(frames.current?.querySelector<HTMLIFrameElement>(`.${shown.current}`), now);
  }, []);
  useScrollShare(beside, scrollAlong);

  useEffect(() => {
    if (!version) return;
    const address = `${FACTS.baseUrl}${WRITE}preview/?${new URLSearchParams({path, version})}`;
    setSources((before) => ({...before, [OTHER[shown.current]]: address}));
  }, [path, version]);

  const show = (side: Side, {currentTarget}: SyntheticEvent<HTMLIFrameElement>) => {
    if (!sources[side] || side === shown.current) return;
    scrollTo(currentTarget, share.current);
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

function scrollTo(frame: HTMLIFrameElement | null | undefined, share: number): void {
  const page = frame?.contentWindow;
  const height = page?.document.documentElement.scrollHeight ?? 0;
  page?.scrollTo({top: share * (height - page.innerHeight), behavior: 'instant'});
}
