import type {Finding, Rule} from '../rule';

/** Screen readers announce heading levels, and a skipped one sounds like a missing part. The title is level one. */
export const skippedHeading: Rule = ({text, outline, beginsWithTitle}) => {
  const headings = beginsWithTitle ? outline.headings.slice(1) : outline.headings;
  // If the title has a lower level, the headings below it are raised with it.
  let above = beginsWithTitle ? Math.min(...headings.map(({depth}) => depth)) - 1 : 1;
  return headings.flatMap(({depth, offset}): Finding | [] => {
    const allowed = above + 1;
    above = depth;
    if (depth <= allowed) return [];
    const line = text.slice(offset).split('\n', 1)[0] ?? '';
    return {
      at: offset,
      severity: 'warning',
      message: `this heading skips a level: it goes from level ${allowed - 1} to level ${depth}`,
      found: line,
      expected: `a heading of level ${allowed}, ${'#'.repeat(allowed)}`,
      fix: line.replace(/^#+/, '#'.repeat(allowed)),
    };
  });
};
