interface Outcome {
  isWritten: boolean;
  message: string;
}

/** Prints the message to the right stream and returns the exit code. */
export function tellOutcome({isWritten, message}: Outcome): number {
  (isWritten ? process.stdout : process.stderr).write(`${message}\n`);
  return isWritten ? 0 : 1;
}
