/** Nothing: only the crawler of DocSearch reads it, and our search gets its records from the build. */
export default function SearchMetadata(): null {
  return null;
}
