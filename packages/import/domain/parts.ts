import {childrenNamed} from '@deskbook/text/xmlElements';
import {parseXml, type XmlElement} from './xml';

/** The files in a `.docx`, `.odt` or similar package, by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Relation {
  /** The last word of its type: `image`, `hyperlink`, `header` */
  type: string;
  /** A path in the package, or an address */
  target: string;
  isExternal: boolean;
}

export type Relations = ReadonlyMap<string, Relation>;

/** Parses the XML of a part; undefined if there's no such part. */
export function readPart(parts: Parts, path: string | undefined): XmlElement | undefined {
  const bytes = path === undefined ? undefined : parts.get(path);
  return bytes && parseXml(decode(bytes));
}

/** Most parts are UTF-8. UTF-16 begins with a byte order mark. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Returns a part's references by id. An empty path stands for the package itself. */
export function relationsOf(parts: Parts, path: string): Relations {
  const [folder, name] = splitPath(path);
  const xml = readPart(parts, `${folder}_rels/${name}.rels`);
  return new Map(
    childrenNamed(xml, 'rel:Relationship').map(({attributes}): [string, Relation] => {
      const {Id = '', Type = '', Target = '', TargetMode} = attributes;
      const isExternal = TargetMode === 'External';
      const target = isExternal ? Target : resolvePath(folder, Target);
      return [Id, {type: Type.split('/').at(-1) ?? '', target, isExternal}];
    }),
  );
}

export function relationOf(relations: Relations, type: string): Relation | undefined {
  return [...relations.values()].find((relation) => relation.type === type);
}

function splitPath(path: string): [folder: string, name: string] {
  const end = path.lastIndexOf('/') + 1;
  return [path.slice(0, end), path.slice(end)];
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') path.pop();
    else if (name !== '' && name !== '.') path.push(name);
  }
  return path.join('/');
}
