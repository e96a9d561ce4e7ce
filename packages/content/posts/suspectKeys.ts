import {nearest, oneOf} from '@deskbook/text/nearest';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {mapIn, textAt, valueAt, type YamlPath, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {isKind} from '../schemas/index';

/** Finds keys that are probably mistakes, though the post can be published. */
export function suspectKeys(source: YamlSource, fields: readonly string[], tags: readonly string[] | null): Problem[] {
  const keys = Object.keys(mapIn(source.value));
  return [...keys.flatMap((key) => suspectKey(key, source, fields)), ...(tags ? suspectTags(source, tags) : [])];
}

function suspectKey(key: string, source: YamlSource, fields: readonly string[]): Problem | [] {
  if (fields.includes(key)) return [];
  const kind = textAt(source, 'kind') ?? '';
  if (key === 'kind' && isKind(kind)) {
    return problemAt(source.placeOfKey(['kind']), {
      severity: 'warning',
      message: 'a post has no kind',
      found: kind,
      expected: `a ${kind} in the docs folder`,
      fix: 'move the file into docs/, or remove this line',
    });
  }
  const meant = nearest(key, fields);
  if (!meant) return [];
  return problemAt(source.placeOfKey([key]), {
    severity: 'warning',
    message: `${JSON.stringify(key)} is not a key of a post, and is ignored`,
    found: key,
    expected: oneOf(key, fields),
    fix: `${meant}: …`,
  });
}

/** A tag that isn't in the list gets its own page, so it's probably misspelled. */
function suspectTags(source: YamlSource, known: readonly string[]): Problem[] {
  return tagsOf(source).flatMap(({tag, path}) =>
    known.includes(tag) || !/[\p{L}\d]/u.test(tag)
      ? []
      : [
          problemAt(source.placeOf(path), {
            severity: 'warning',
            message: `the tag ${JSON.stringify(tag)} is not in blog/tags.yml`,
            found: tag,
            expected: oneOf(tag, known),
            fix: nearest(tag, known) ?? 'add it to blog/tags.yml',
          }),
        ],
  );
}

function tagsOf(source: YamlSource): {tag: string; path: YamlPath}[] {
  const value = valueAt(source.value, ['tags']);
  if (typeof value === 'string')
    return value
      .split(/\s*,\s*/)
      .filter(Boolean)
      .map((tag) => ({tag, path: ['tags']}));
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((tag, index) => (typeof tag === 'string' ? [{tag, path: ['tags', index]}] : []));
}
