export interface DiagramError {
  message: string;
  /** Position in the text that Mermaid sees, counted from 1; null if it gives none. */
  line: number | null;
  column: number | null;
  got: string | null;
  /** Names of the expected tokens. */
  wanted: readonly string[];
}

/** null if the diagram is valid */
export type Verdict = DiagramError | null;

/** Errors of Mermaid's two kinds of parser, Jison and Langium. */
interface ParserError extends Error {
  hash?: {
    text?: string;
    expected?: readonly string[];
    loc?: {last_line: number; last_column: number};
  };
  result?: {lexerErrors: readonly LexerError[]; parserErrors: readonly LangiumError[]};
}

interface LexerError {
  message: string;
  line?: number;
  column?: number;
}

interface LangiumError {
  message: string;
  token?: {image?: string; startLine?: number; startColumn?: number};
}

/** Parses diagrams one by one. The first is slow, because it loads Mermaid. */
export async function parseDiagrams(texts: readonly string[]): Promise<Verdict[]> {
  const mermaid = await loadMermaid();
  const verdicts: Verdict[] = [];
  for (const text of texts) {
    verdicts.push(
      await mermaid.parse(text).then(
        () => null,
        (error) => diagramErrorOf(error),
      ),
    );
  }
  return verdicts;
}

/**
 * Mermaid cleans texts with DOMPurify, which does nothing without a window. Whether a diagram can be read doesn't depend
 * on it, and nothing that is read here is shown.
 */
async function loadMermaid() {
  const {default: purify} = await import('dompurify');
  if (!purify.isSupported) Object.assign(purify, {sanitize: String, addHook: () => undefined});
  return (await import('mermaid')).default;
}

/** @internal Exported for its test. */
export function diagramErrorOf(error: ParserError): DiagramError {
  const {message, hash, result} = error;
  if (result) return ofLangium(message, result);
  const line = Number(/\bon line (\d+)/.exec(message)?.[1] ?? 0) || null;
  // Jison reports the position of the previous token.
  const column = line !== null && hash?.loc?.last_line === line ? hash.loc.last_column + 1 : null;
  const wanted = (hash?.expected ?? []).map((token) => token.replace(/^'|'$/g, ''));
  return {message, line, column, got: hash?.text?.trim() || null, wanted};
}

function ofLangium(message: string, {lexerErrors, parserErrors}: NonNullable<ParserError['result']>): DiagramError {
  const [unknown] = lexerErrors;
  const [unexpected] = parserErrors;
  const wanted = Array.from(unexpected?.message.matchAll(/token of type '([^']+)'/g) ?? [], ([, token]) => token ?? '');
  const place = unknown ?? {line: unexpected?.token?.startLine, column: unexpected?.token?.startColumn};
  const got = unknown ? /->(.)<-/s.exec(unknown.message)?.[1] : unexpected?.token?.image;
  return {message, line: place.line || null, column: place.column || null, got: got?.trim() || null, wanted};
}
