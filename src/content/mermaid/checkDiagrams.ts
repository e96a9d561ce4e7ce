import type {WrittenFile} from '../page';
import {type Problem, problemAt} from '../problems';
import {type ContentCache, findModules, mermaidVersion, openCache} from './contentCache';
import type {Diagram} from './diagram';
import {explainEmpty, explainRefusal} from './explainRefusal';
import {parseDiagrams, type Verdict} from './parseDiagrams';
import {seenLines} from './seenLines';

/** Finds diagrams that Mermaid would refuse. Its answer is cached, so a known diagram costs nothing. */
export async function checkDiagrams(
  files: readonly Pick<WrittenFile, 'path' | 'outline'>[],
  siteDir: string,
): Promise<Problem[]> {
  const diagrams = files.flatMap(({path, outline}) => outline.diagrams.map((diagram) => ({path, diagram})));
  if (diagrams.length === 0) return [];
  const modules = findModules(siteDir);
  const cache = openCache<Verdict>(modules, 'diagram-verdicts', mermaidVersion(modules));
  const texts = diagrams.map(({diagram}) => diagram.text).filter((text) => !isEmpty(text));
  const verdicts = await judge(texts, cache);
  return diagrams.flatMap(({path, diagram}) => report(path, diagram, verdicts.get(diagram.text) ?? null));
}

/** @internal Exported for its test. */
export async function judge(
  texts: readonly string[],
  cache: ContentCache<Verdict>,
  parse = parseDiagrams,
): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const unknown = new Set<string>();
  for (const text of texts) {
    const known = cache.read(text);
    if (known === undefined) unknown.add(text);
    else verdicts.set(text, known);
  }
  if (unknown.size === 0) return verdicts;
  const found = await parse([...unknown]);
  [...unknown].forEach((text, index) => {
    const verdict = found[index] ?? null;
    verdicts.set(text, verdict);
    cache.write(text, verdict);
  });
  return verdicts;
}

function report(file: string, diagram: Diagram, verdict: Verdict): Problem[] {
  if (isEmpty(diagram.text)) {
    return [problemAt({file, line: diagram.line, column: diagram.column}, explainEmpty())];
  }
  if (verdict === null) return [];
  const {diagnostic, line, column} = explainRefusal(diagram.text, verdict);
  const start = diagram.columns[line - 1] ?? 1;
  return [problemAt({file, line: diagram.line + line, column: start + column - 1}, diagnostic)];
}

const KIND_ALONE =
  /^\s*(?:flowchart|graph|sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram)(?:\s+\w\w)?\s*;?\s*$/;

/** Mermaid takes a diagram of which only the kind is written, and draws nothing. */
function isEmpty(text: string): boolean {
  const seen = new Set(seenLines(text));
  const lines = text.split('\n').filter((line, index) => seen.has(index + 1) && line.trim() !== '');
  return lines.length === 0 || (lines.length === 1 && KIND_ALONE.test(lines[0] ?? ''));
}
