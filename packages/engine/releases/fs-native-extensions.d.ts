/** The library has no types of its own. */
declare module 'fs-native-extensions' {
  /** Locks a part of a file for this handle and those inherited from it. Returns false if someone else has it. */
  export function tryLock(fd: number, offset: number, length: number): boolean;
}
