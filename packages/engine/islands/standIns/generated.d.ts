declare module '@generated/deskbook-islands/default/site.json' {
  const site: import('./useDocusaurusContext').IslandSite;
  export default site;
}
