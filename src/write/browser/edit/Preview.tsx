import {type ReactNode, type SyntheticEvent, useEffect, useRef, useState} from 'react';
import {WRITE} from '../../api';
import {FACTS} from '../parts/facts';

type Side = 'front' | 'back';
const OTHER = {front: 'back', back: 'front'} as const;

/**
 * The page as it will be. A new version loads behind the one that is shown, and takes its place at the same height when
 * it is there.
 */
export function Preview({path, version}: {path: string; version: string}): ReactNode {
  const frames = useRef<HTMLDivElement>(null);
  const shown = useRef<Side>('back');
  const [sources, setSources] = useState<Readonly<Partial<Record<Side, string>>>>({});
  const [visible, setVisible] = useState<Side>('back');

  useEffect(() => {
    if (!version) return;
    const address = `${FACTS.baseUrl}${WRITE}preview/?${new URLSearchParams({path, version})}`;
    setSources((before) => ({...before, [OTHER[shown.current]]: address}));
  }, [path, version]);

  const show = (side: Side, {currentTarget}: SyntheticEvent<HTMLIFrameElement>) => {
    if (!sources[side] || side === shown.current) return;
    const [before] = frames.current?.querySelectorAll<HTMLIFrameElement>(`.${shown.current}`) ?? [];
    currentTarget.contentWindow?.scrollTo({top: before?.contentWindow?.scrollY ?? 0, behavior: 'instant'});
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
