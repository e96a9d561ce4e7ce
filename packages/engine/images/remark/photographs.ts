import {percent} from '@deskbook/drawings/boxes';
import type {Photograph} from '@deskbook/drawings/photograph';
import {type PhotoView, photoViewOf} from '@deskbook/drawings/photoView';
import {placePins} from '@deskbook/drawings/pins';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {ElementContent} from 'hast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {jsxNode} from '../../remark/jsxNodes';
import type {Shown} from './shownPicture';

/** Returns a photograph with its callouts, or a view of some. `pictures.ts` then makes the image in it a `<picture>`. */
export function photographElement({pictured, image, parts, alt, caption}: Shown<Photograph>): ElementContent {
  const isView = parts.length > 0;
  const shown = isView ? parts : pictured.parts.map((part) => ({part, move: null}));
  const {crop, scale, sides, arrows} = isView ? photoViewOf(pictured, parts) : whole(pictured);
  const places = shown.map(({part: {id, number, name, target}, move}, index) => ({
    ...{id, number, name, move, side: sides[index]},
    x: percent(target.x - crop.x, crop.width),
    y: percent(target.y - crop.y, crop.height),
  }));
  const names = isView ? `: ${parts.map(({part}) => part.name).join('; ')}` : '';
  const properties = {...image.properties, alt: alt || pictured.title + names, title: null};
  const props = {
    crop: valueToEstree(crop),
    height: pictured.height,
    places: valueToEstree(places),
    caption,
    ...(isView ? {arrows: arrows.join(''), scale} : {description: pictured.description}),
  };
  // MDX's JSX nodes are the same in Markdown and HTML; only their types differ.
  const child = {...image, properties} as unknown as MdxJsxTextElement;
  const node = jsxNode('mdxJsxFlowElement', isView ? 'PhotoView' : 'Photograph', props, [child]);
  return node as unknown as ElementContent;
}

function whole({box, parts}: Photograph): PhotoView {
  const points = parts.map(({target}) => target);
  return {crop: box, scale: 1, sides: placePins(points, {area: box, scale: 1}), arrows: []};
}
