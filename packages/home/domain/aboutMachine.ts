/** What the metadata of a post also has, if it is about a machine. */
export interface AboutMachine {
  /** The address of the machine's guide */
  machine?: string;
}
