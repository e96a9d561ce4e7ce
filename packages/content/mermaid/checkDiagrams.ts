import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {WrittenFile} from '../page';
import {type ContentCache, MERMAID_VERSION, openCache} from './contentCache';
import type {Diagram} from './diagram';
import {explainDiagramError, explainEmpty} from './explainDiagramError';
import {parseDiagrams, type Verdict} from './parseDiagrams';
import {seenLines} from './seenLines';

/** Finds diagrams that Mermaid would reject. Results are cached, so unchanged diagrams cost nothing. */
export async function checkDiagrams(
  files: readonly Pick<WrittenFile, 'path' | 'outline'>[],
  siteDir: string,
): Promise<Problem[]> {
  const diagrams = files.flatMap(({path, outline}) => outline.diagrams.map((diagram) => ({path, diagram})));
  if (diagrams.length === 0) return [];
  const cache = openCache<Verdict>(siteDir, 'diagram-verdicts', MERMAID_VERSION);
  const texts = diagrams.map(({diagram}) => diagram.text).filter((text) => !isEmpty(text));
  const verdicts = await judge(texts, cache);
  return diagrams.flatMap(({path, diagram}) => report(path, diagram, verdicts.get(diagram.text) ?? null));
}

/** @internal Exported for its test. */
export async function judge(
  texts: readonly string[],
  cache: ContentCache<Verdict>,
  parse = parseDiagrams,
): Promise<Map<string, Verdict | undefined>> {
  const verdicts = new Map(texts.map((text) => [text, cache.read(text)]));
  const unknown = [...verdicts].flatMap(([text, verdict]) => (verdict === undefined ? text : []));
  const found = unknown.length > 0 ? await parse(unknown) : [];
  for (const [index, text] of unknown.entries()) {
    const verdict = found[index] ?? null;
    verdicts.set(text, verdict);
    cache.write(text, verdict);
  }
  return verdicts;
}

function report(file: string, diagram: Diagram, verdict: Verdict): Problem[] {
  if (isEmpty(diagram.text)) {
    return [problemAt({file, line: diagram.line, column: diagram.column}, explainEmpty())];
  }
  if (verdict === null) return [];
  const {line, column, ...diagnostic} = explainDiagramError(diagram.text, verdict);
  const start = diagram.columns[line - 1] ?? 1;
  return [problemAt({file, line: diagram.line + line, column: start + column - 1}, diagnostic)];
}

const KIND_ALONE =
  /^\s*(?:flowchart|graph|sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram)(?:\s+\w\w)?\s*;?\s*$/;

/** Mermaid accepts a diagram with only a type and draws nothing. */
function isEmpty(text: string): boolean {
  const seen = new Set(seenLines(text));
  const lines = text.split('\n').filter((line, index) => seen.has(index + 1) && line.trim() !== '');
  return lines.length === 0 || (lines.length === 1 && KIND_ALONE.test(lines[0] ?? ''));
}
