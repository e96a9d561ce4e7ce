const CELLS = 30;

/** `[##########                    ] 250 of 750 records` */
export function drawBar(done: number, of: number, what: string): string {
  const filled = of === 0 ? CELLS : Math.floor((done / of) * CELLS);
  return `[${'#'.repeat(filled)}${' '.repeat(CELLS - filled)}] ${inWords(done)} of ${inWords(of)} ${what}`;
}

export function inWords(count: number): string {
  return count.toLocaleString('en-US');
}

export interface ProgressBar {
  show: (done: number) => void;
  /** Says something above the bar. */
  say: (line: string) => void;
  /** Leaves the bar as it is. */
  end: () => void;
}

/** A bar that moves in a terminal; in a log each step is a line. */
export function startBar(of: number, what: string, stream: NodeJS.WriteStream): ProgressBar {
  let drawn = drawBar(0, of, what);
  const draw = () => stream.write(stream.isTTY ? `\r${drawn}` : `${drawn}\n`);
  draw();
  return {
    show(done) {
      drawn = drawBar(done, of, what);
      draw();
    },
    say(line) {
      // The bar is drawn again below the line.
      if (stream.isTTY) stream.write(`\r${' '.repeat(drawn.length)}\r${line}\n${drawn}`);
      else stream.write(`${line}\n`);
    },
    end() {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
