/** A light of a machine: its number in the drawing, and what it does. */
export interface Light {
  number: string;
  /** `on` where the color says nothing, or is one that every light of the machine has. */
  color: 'on' | 'off' | 'green' | 'amber' | 'red';
  isBlinking: boolean;
}

const LIGHT = /^(\d{1,2}) (?:(blinking)(?: (\w+))?|(\w+))$/;
const COLORS: Readonly<Record<string, Light['color']>> = {
  on: 'on',
  off: 'off',
  green: 'green',
  amber: 'amber',
  red: 'red',
  blue: 'on',
  white: 'on',
};

/** Words that a light can be described with. */
export const LIGHT_WORDS = [...Object.keys(COLORS), 'blinking'];

/** Reads `1 green, 2 off, 3 blinking amber`; null where it says something else. */
export function readLights(text: string): Light[] | null {
  const lights = text.split(/\s*,\s*/).map(readLight);
  return lights.every((light) => light !== null) ? lights : null;
}

function readLight(text: string): Light | null {
  const [, number, blinking, blinkingColor = 'on', steady = ''] = LIGHT.exec(text.trim()) ?? [];
  const color = COLORS[blinking ? blinkingColor : steady];
  if (!number || !color || (blinking && color === 'off')) return null;
  return {number, color, isBlinking: blinking !== undefined};
}
