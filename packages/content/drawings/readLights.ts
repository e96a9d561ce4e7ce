/** An indicator light: its number in the drawing, and its state. */
export interface Light {
  number: string;
  /** `on` if the color doesn't matter because all lights of the machine share it. */
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

export const LIGHT_WORDS = [...Object.keys(COLORS), 'blinking'];

/** Parses `1 green, 2 off, 3 blinking amber`; returns null for anything else. */
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
