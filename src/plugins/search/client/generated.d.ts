declare module '@generated/deskbook-search/default/files.json' {
  const files: import('./localEngine').LocalFiles;
  export default files;
}
