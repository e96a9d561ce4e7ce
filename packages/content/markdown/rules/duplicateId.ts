import type {Finding, Rule} from '../rule';

/** If two headings share an id, links only reach the first. Docusaurus keeps the ids it generates distinct. */
export const duplicateId: Rule = ({outline, placeOf, holdsQuestions}) => {
  if (holdsQuestions) return [];
  const first = new Map<string, {offset: number; hasOwnId: boolean}>();
  return outline.headings.flatMap(({id, offset, hasOwnId}): Finding | [] => {
    const earlier = first.get(id);
    if (!earlier) first.set(id, {offset, hasOwnId});
    if (!earlier || !(hasOwnId || earlier.hasOwnId)) return [];
    return {
      at: offset,
      severity: 'warning',
      message: `the id "${id}" already belongs to the heading on line ${placeOf(earlier.offset).line}`,
      found: `{#${id}}`,
      expected: 'an id that no other heading of the page has',
      fix: `{#${id}-2}`,
    };
  });
};
