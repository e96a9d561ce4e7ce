declare module '@generated/deskbook-search/default/files.json' {
  const files: import('./localEngine').LocalFiles;
  export default files;
}

declare module '@generated/deskbook-search/default/names.json' {
  const names: Readonly<Record<'branch' | 'system' | 'audience', Readonly<Record<string, string>>>>;
  export default names;
}
