declare module '@generated/draft-modules' {
  const modules: Readonly<Record<string, object>>;
  export default modules;
}
