export function placesOfBrowsers(platform: string, env: Readonly<Record<string, string | undefined>>): string[];
export function adviceFor(platform: string): string;
