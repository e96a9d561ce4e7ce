import {assetAnchor, assetPath, modelName} from '@deskbook/content/equipment';
import {type Place, placeAt} from '@deskbook/content/plans';
import {groupBy} from '@deskbook/text/groupBy';
import {escapeHtml} from '@deskbook/text/strings';
import type {OfficeSource} from '../register';
import {type Unit, unitsOf} from '../units';

/** Text about a machine, escaped for HTML */
interface AssetText {
  title: string;
  /** Address of the machine in its guide */
  guide: string;
  isRetired: boolean;
  /** Its place on the plan of its branch, as HTML */
  picture: string | null;
  facts: Partial<Record<keyof typeof WORDS.facts, string | null | undefined>>;
}

/**
 * Writes the pages that labels link to, at each address of a machine: its facts, and a redirect to the machine in its
 * guide. If it's retired or shares its address, readers see the facts here.
 *
 * @returns HTML by file path, each small enough for a single packet
 */
export function assetPages(source: OfficeSource): Map<string, string> {
  const units = unitsOf(source).filter(({guide}) => source.addressOf(guide.path) !== null);
  const describe = assetWriter(units, source);
  return new Map(
    [...assetAddresses(units)].map(([path, found]) => [`${path}index.html`, writePage(found.map(describe))]),
  );
}

const DAY = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});

function assetWriter(units: readonly Unit[], {catalog, addressOf}: OfficeSource): (unit: Unit) => AssetText {
  const tags = new Set(units.map(({unit}) => unit.asset_tag));
  const successors = new Map(units.map(({unit}) => [unit.replaces, unit.asset_tag]));
  const text = (value: string | null | undefined) => value && escapeHtml(value);
  const day = (date: string | undefined) => date && DAY.format(new Date(date));
  const other = (tag: string | undefined) =>
    tag && tags.has(tag)
      ? `<a href="${escapeHtml(catalog.district.base_url + assetPath(tag))}">${escapeHtml(tag)}</a>`
      : text(tag);
  return ({guide, unit, branch, fund, status, isRetired}) => {
    const place = isRetired ? null : placeAt(unit, catalog.plans);
    return {
      title: escapeHtml(WORDS.title(unit.asset_tag, guide.title)),
      // The guide doesn't list retired machines.
      guide: escapeHtml(`${addressOf(guide.path)}${isRetired ? '' : `#${assetAnchor(unit.asset_tag)}`}`),
      isRetired,
      picture: place && drawPlace(place, catalog.district.base_url),
      facts: {
        replacedBy: other(successors.get(unit.asset_tag)),
        branch: text(branch),
        location: place
          ? `<a href="${escapeHtml(catalog.district.base_url + place.path)}">${text(unit.location)}</a>`
          : text(unit.location),
        status: text(status),
        model: text(modelName(guide.data)),
        serial: text(unit.serial),
        purchased: day(unit.purchased),
        warranty: day(unit.warranty_until),
        fund: text(fund),
        replaces: other(unit.replaces),
      },
    };
  };
}

const STYLE =
  'html{background:Canvas}body{max-width:34rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui}dt{font-weight:700}';

/** The plan with a frame around the place. The file has the colors of the reader's system. */
function drawPlace({floor: {picture, width, height}, box}: Place, baseUrl: string): string {
  const [x, y] = [share(box.x, width), share(box.y, height)];
  const frame = `left:${x};top:${y};width:${share(box.width, width)};height:${share(box.height, height)}`;
  const position = 'position:absolute;box-sizing:border-box;border:3px solid #c2601f';
  return `<div style="position:relative"><img src="${escapeHtml(baseUrl + picture)}" alt="" width="${width}" height="${height}" style="width:100%;height:auto"><i style="${position};${frame}"></i></div>\n`;
}

function share(length: number, whole: number): string {
  return `${Math.round((1000 * length) / whole) / 10}%`;
}

function writePage(assets: readonly AssetText[]): string {
  const [asset, ...others] = assets;
  const opened = asset && others.length === 0 && !asset.isRetired ? asset.guide : null;
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
${opened ? `<meta http-equiv="refresh" content="0; url=${opened}">\n` : ''}\
<title>${assets.map(({title}) => title).join(', ')}</title>
<style>${STYLE}</style>
<main>
${others.length > 0 ? `<p>${WORDS.several(assets.length)}</p>\n` : ''}\
${assets.map((each) => writeAsset(each, opened === null)).join('')}\
</main>
`;
}

/** @param withPicture whether anyone will look at the page for longer than a moment */
function writeAsset({title, guide, isRetired, picture, facts}: AssetText, withPicture: boolean): string {
  const lines = Object.entries(WORDS.facts).flatMap(([name, label]) => {
    const value = facts[name as keyof typeof facts];
    return value ? [`<dt>${label}<dd>${value}\n`] : [];
  });
  return `<h1>${title}</h1>
<p>${isRetired ? `${WORDS.retired} ` : ''}<a href="${guide}">${WORDS.openGuide}</a>
<dl>
${lines.join('')}</dl>
${(withPicture && picture) || ''}`;
}

/** Texts on the small pages that labels link to. They're written at build time. */
const WORDS = {
  title: (tag: string, guide: string) => `${tag}: ${guide}`,
  several: (count: number) => `${count} machines have this number. Which one is it?`,
  retired: 'This machine is retired.',
  openGuide: 'Open the guide',
  facts: {
    replacedBy: 'Replaced by',
    branch: 'Branch',
    location: 'Location',
    status: 'Status',
    model: 'Model',
    serial: 'Serial number',
    purchased: 'Purchased',
    warranty: 'Warranty until',
    fund: 'Fund',
    replaces: 'Replaces',
  },
};

/**
 * Returns the machines at each address under the base URL: the tag as written, in lower case, and without leading zeros
 * unless another tag is exactly that. Machines share an address that can't tell them apart. So do machines whose tags
 * differ only in case, because Windows keeps both files in one place.
 */
export function assetAddresses(units: readonly Unit[]): Map<string, Unit[]> {
  const pathOf = ({unit}: Unit) => assetPath(unit.asset_tag);
  const exact = groupBy(units, (each) => [pathOf(each).toLowerCase()]);
  const short = groupBy(units, (each) => [
    pathOf(each)
      .toLowerCase()
      .replace(/\/0+(?=[\p{L}\p{N}])/u, '/'),
  ]);
  const written = [...exact.values()].flatMap((alike) => alike.map((each) => [pathOf(each), alike] as const));
  return new Map([...short, ...exact, ...written]);
}
