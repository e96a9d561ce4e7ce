import type {KeyboardEvent, MouseEvent, PointerEvent, ReactNode} from 'react';
import {useRef} from 'react';
import {movedByKey, type Place, type Point, within} from '../domain/callouts/places';

interface Props {
  src: string;
  places: readonly Place[];
  active: number | undefined;
  onAdd(point: Point): void;
  onMove(index: number, point: Point): void;
  onChoose(index: number): void;
  /** Goes on to the name of a place. */
  onName(index: number): void;
  onDelete(index: number): void;
}

/** The picture with its numbers, which can be dragged, or moved with arrow keys. */
export function PlacesOnPicture({src, places, active, onAdd, onMove, onChoose, onName, onDelete}: Props): ReactNode {
  const picture = useRef<HTMLDivElement>(null);
  const dragged = useRef<{index: number; from: Point; hasMoved: boolean}>(undefined);

  const pointOf = ({clientX, clientY}: {clientX: number; clientY: number}): Point => {
    const {left, top, width, height} = (picture.current as HTMLElement).getBoundingClientRect();
    return {x: (100 * (clientX - left)) / width, y: (100 * (clientY - top)) / height};
  };
  const grab = (index: number) => (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const {x, y} = pointOf(event);
    const place = places[index] ?? {x, y};
    // The disc is beside its point, so it's the distance that counts.
    dragged.current = {index, from: {x: place.x - x, y: place.y - y}, hasMoved: false};
    onChoose(index);
  };
  const drag = (event: PointerEvent) => {
    if (!dragged.current) return;
    const {index, from} = dragged.current;
    const {x, y} = pointOf(event);
    const moved = within({x: x + from.x, y: y + from.y});
    const place = places[index];
    if (place?.x === moved.x && place.y === moved.y) return;
    dragged.current.hasMoved = true;
    onMove(index, moved);
  };
  const drop = () => {
    const was = dragged.current;
    dragged.current = undefined;
    // A tap without a move is the way to the name.
    if (was && !was.hasMoved) onName(was.index);
  };
  const onKey = (index: number) => (event: KeyboardEvent) => {
    const place = places[index];
    const moved = place && movedByKey(place, event);
    if (moved) onMove(index, moved);
    else if (event.key === 'Delete' || event.key === 'Backspace') onDelete(index);
    else if (event.key === 'Enter' || event.key === ' ') onName(index);
    else return;
    event.preventDefault();
  };

  return (
    <div className="places-frame">
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button "Add a place" does this by keyboard */}
      <div
        ref={picture}
        className="places-picture"
        onClick={(event: MouseEvent<HTMLElement>) => {
          if (event.target instanceof HTMLImageElement) onAdd(within(pointOf(event)));
        }}
      >
        <img src={src} alt="" draggable={false} />
        {places.map(({number, name, x, y}, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a new place has nothing else of its own
            key={index}
            type="button"
            className="place-pin"
            style={{left: `${x}%`, top: `${y}%`}}
            aria-label={`${number} ${name}`.trim()}
            aria-description={`${x}% from the left, ${y}% from the top`}
            aria-describedby="places-hint"
            data-active={index === active}
            data-below={y < 12}
            onFocus={() => onChoose(index)}
            onPointerDown={grab(index)}
            onPointerMove={drag}
            onPointerUp={drop}
            onPointerCancel={drop}
            onKeyDown={onKey(index)}
          >
            <span>{number}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
