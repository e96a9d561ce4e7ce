declare module '@generated/deskbook-training-calendar/default/upcoming-sessions.json' {
  const upcoming: import('./domain/pageData').UpcomingSessions;
  export default upcoming;
}
