import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import type {DrawnSystem, SystemsDrawing} from '../../domain/register';
import styles from './drawing.module.css';

/** The height of a line of text */
const LINE = 21;

/** What depends on what, drawn with the lines of our drawings. Where it has no room, the list says the same. */
export default function Drawing({width, height, box, boxes, lines}: SystemsDrawing): ReactNode {
  return (
    <figure className={styles.drawing} style={{maxWidth: width}}>
      <svg viewBox={`-3 -3 ${width + 6} ${height + 6}`}>
        <title>{translate({id: 'systems.drawing', message: 'What depends on what'})}</title>
        {lines.map((points) => {
          const path = points.map(({x, y}) => `${x} ${y}`).join('L');
          const end = points.at(-1);
          return (
            <g key={path}>
              <path className={styles.line} d={`M${path}`} />
              {end && <path className={styles.tip} d={`M${end.x - 6} ${end.y - 10}l6 9 6-9`} />}
            </g>
          );
        })}
        {boxes.map((each) => (
          <Box key={each.link.text} {...each} size={box} />
        ))}
      </svg>
    </figure>
  );
}

function Box({link: {to}, lines, x, y, followers, size}: DrawnSystem & {size: SystemsDrawing['box']}): ReactNode {
  const {counted} = useFormats();
  const all = followers > 0 ? lines.length + 1 : lines.length;
  const top = y + (size.height - all * LINE) / 2 + 16;
  const drawn = (
    <>
      <rect x={x} y={y} width={size.width} height={size.height} rx="8" />
      <text x={x + size.width / 2} y={top}>
        {lines.map((line, place) => (
          <Fragment key={line}>
            {place > 0 && ' '}
            <tspan className={styles.name} x={x + size.width / 2} dy={place > 0 ? LINE : 0}>
              {line}
            </tspan>
          </Fragment>
        ))}
        {followers > 0 && (
          <>
            {' '}
            <tspan className={styles.followers} x={x + size.width / 2} dy={LINE}>
              {counted(
                followers,
                translate({id: 'systems.followers', message: '{count} fails with it|{count} fail with it'}),
              )}
            </tspan>
          </>
        )}
      </text>
    </>
  );
  return to ? (
    <Link className={styles.box} to={to}>
      {drawn}
    </Link>
  ) : (
    <g className={styles.box}>{drawn}</g>
  );
}
