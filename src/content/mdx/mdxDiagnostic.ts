/** Something wrong at a place in a body, counted from its first line. */
export interface MdxDiagnostic {
  line: number;
  column: number;
  message: string;
  found?: string;
  expected?: string;
  fix?: string;
}
