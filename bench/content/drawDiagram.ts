export const DIAGRAMS = ['flowchart', 'sequence', 'state'] as const;

export type DrawnKind = (typeof DIAGRAMS)[number];

/** Typical diagrams of about a dozen lines. The name makes each a distinct drawing. */
const LINES: Record<DrawnKind, (name: string) => readonly string[]> = {
  flowchart: (name) => [
    'flowchart TD',
    `  start["${name}"] --> look{"Is it at the desk?"}`,
    '  look -- yes --> scan["Scan the barcode"]',
    '  look -- no --> ask["Ask the branch"]',
    '  ask --> found{"Did they find it?"}',
    '  found -- yes --> transit["Send it by the van"]',
    '  found -- no --> missing["Mark it as missing"]',
    '  transit --> scan',
    '  scan --> shelf["Put it on the hold shelf"]',
    '  missing --> order["Order another copy"]',
    '  shelf --> tell["Tell the patron"]',
  ],
  sequence: (name) => [
    'sequenceDiagram',
    '  participant P as Patron',
    '  participant D as Desk',
    '  participant S as System',
    `  P->>D: Asks about ${name}`,
    '  D->>S: Looks up the card',
    '  S-->>D: Two holds, one fine',
    '  D->>P: Tells what is ready',
    '  P->>D: Pays the fine',
    '  D->>S: Writes the payment',
    '  S-->>D: Receipt',
    '  D-->>P: Hands over the receipt',
  ],
  state: (name) => [
    'stateDiagram-v2',
    '  [*] --> New',
    `  New --> Assigned: ${name}`,
    '  Assigned --> Waiting: part ordered',
    '  Waiting --> Assigned: part arrived',
    '  Assigned --> Solved: tested',
    '  Solved --> Assigned: it came back',
    '  Solved --> Closed: after a week',
    '  Closed --> [*]',
  ],
};

export function drawDiagram(kind: DrawnKind, name: string): string {
  const lines = LINES[kind](name.replaceAll(/[^\w ]/g, ' '));
  return ['```mermaid', ...lines, '```'].join('\n');
}
