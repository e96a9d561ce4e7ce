import {assetAnchor, assetPath, modelName} from '@deskbook/content/equipment';
import {escapeHtml} from '@deskbook/text/strings';
import type {OfficeSource} from '../register';
import {type Unit, unitsOf} from '../units';
import {assetAddresses} from './assetAddresses';
import {WORDS} from './words';

/** Text about a machine, escaped for HTML */
interface AssetText {
  title: string;
  /** Address of the machine in its guide */
  guide: string;
  isRetired: boolean;
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
  return ({guide, unit, branch, fund, status, isRetired}) => ({
    title: escapeHtml(WORDS.title(unit.asset_tag, guide.title)),
    // The guide doesn't list retired machines.
    guide: escapeHtml(`${addressOf(guide.path)}${isRetired ? '' : `#${assetAnchor(unit.asset_tag)}`}`),
    isRetired,
    facts: {
      replacedBy: other(successors.get(unit.asset_tag)),
      branch: text(branch),
      location: text(unit.location),
      status: text(status),
      model: text(modelName(guide.data)),
      serial: text(unit.serial),
      purchased: day(unit.purchased),
      warranty: day(unit.warranty_until),
      fund: text(fund),
      replaces: other(unit.replaces),
    },
  });
}

const STYLE =
  'html{background:Canvas}body{max-width:34rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui}dt{font-weight:700}';

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
${assets.map(writeAsset).join('')}\
</main>
`;
}

function writeAsset({title, guide, isRetired, facts}: AssetText): string {
  const lines = Object.entries(WORDS.facts).flatMap(([name, label]) => {
    const value = facts[name as keyof typeof facts];
    return value ? [`<dt>${label}<dd>${value}\n`] : [];
  });
  return `<h1>${title}</h1>
<p>${isRetired ? `${WORDS.retired} ` : ''}<a href="${guide}">${WORDS.openGuide}</a>
<dl>
${lines.join('')}</dl>
`;
}
