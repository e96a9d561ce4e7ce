import type {CroppedFloor, Floor, Place} from '@deskbook/content/plans';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import styles from './PlanBoard.module.css';
import {useSitePath} from './useSitePath';

/** A floor as a board shows it: the whole of it, unless it is cropped. */
type ShownFloor = Floor & Partial<CroppedFloor> & {title?: string; description?: string};

interface BoardProps {
  floors: readonly ShownFloor[];
  className?: string | undefined;
  /** What is inside may mark places, however deep */
  children?: ReactNode;
}

/**
 * Floors of a plan, one below the other, with marks on them. A mark may be anywhere inside, such as in the row of a
 * machine, so a row that is pointed at can show its place without a script.
 */
export default function PlanBoard({floors, className, children}: BoardProps): ReactNode {
  return (
    <div className={clsx(styles.board, className)}>
      {floors.map((floor) => (
        <FloorOf key={floor.picture} {...floor} />
      ))}
      {children}
    </div>
  );
}

function FloorOf({title, description, ...floor}: ShownFloor): ReactNode {
  const ink = useInk(floor);
  const {width, from = 0} = floor;
  const style = {...ink, ...inUnits({from: shareOf(from, floor)}), aspectRatio: `${width} / ${shownHeight(floor)}`};
  if (!title) return <div className={styles.floor} style={style} />;
  const label = [title, description].filter(Boolean).join('. ');
  return <div className={styles.floor} style={style} role="img" aria-label={label} />;
}

interface MarkProps {
  place: Place;
  /** Those of the board */
  floors: readonly ShownFloor[];
  className?: string | undefined;
}

/** A place on the board: its area, its part of the drawing in full ink, and its disc. Screen readers have its name. */
export function PlaceMark({place: {floor, box, disc, number}, floors, className}: MarkProps): ReactNode {
  const ink = useInk(floor);
  const index = floors.findIndex(({picture}) => picture === floor.picture);
  const above = floors.slice(0, index).reduce((sum, each) => sum + shareOf(shownHeight(each), each) + GAP, 0);
  const share = (length: number) => shareOf(length, floor);
  const sizes = {
    above: rounded(above - share(floors[index]?.from ?? 0)),
    ...{x: share(box.x), y: share(box.y), width: share(box.width), height: share(box.height)},
    ...{'disc-x': share(disc.x), 'disc-y': share(disc.y)},
  };
  return (
    <span className={clsx(styles.mark, className)} style={{...ink, ...inUnits(sizes)}}>
      <span className={styles.area} />
      <span className={styles.pin} data-number={number} />
    </span>
  );
}

/** A place on its floor, as a single element: a list with hundreds of rows may have one in each. */
export function PlacePicture({place: {floor, box}, className}: Omit<MarkProps, 'floors'>): ReactNode {
  const ink = useInk(floor);
  const [x, y] = [shareOf(box.x, floor), shareOf(box.y, floor)];
  const sizes = inUnits({x, y, width: shareOf(box.width, floor), height: shareOf(box.height, floor)});
  const style = {...ink, ...sizes, aspectRatio: `${floor.width} / ${floor.height}`};
  return <div className={clsx(styles.picture, className)} style={style} />;
}

/** Between floors, in percent of the plan's width; the same as in the style sheet. */
const GAP = 3;

function shownHeight({height, from = 0, to = height}: ShownFloor): number {
  return to - from;
}

/** In percent of the plan's width */
function shareOf(length: number, {width}: Floor): number {
  return rounded((100 * length) / width);
}

function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}

function useInk({picture}: Floor): CSSProperties {
  const address = useSitePath()(picture);
  return {'--plan': `url("${address}")`} as CSSProperties;
}

/** Sizes as properties for the style sheet */
export function inUnits(sizes: Record<string, number>): CSSProperties {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`--${name}`, size]));
}

/** A place's number, as it is on the plan. */
export function PlaceDisc({number}: Pick<Place, 'number'>): ReactNode {
  return <span className={styles.disc}>{number}</span>;
}
