/** `saved` in this browser; else in memory until the page is closed, since storage is blocked or full. */
export type StorageState = 'saved' | 'memory:blocked' | 'memory:full';
