// The colours of the map, read from the tokens of the page as they are in its theme.

const TOKENS = {
  sea: '--map-sea',
  land: '--map-land',
  beyond: '--map-beyond',
  urban: '--map-urban',
  river: '--map-river',
  road: '--map-road',
  rail: '--map-rail',
  border: '--map-border',
  text: '--text',
  textSoft: '--text-soft',
  waterText: '--link',
  study: '--accent',
  advice: '--favourable',
  onPoint: '--map-land',
  focus: '--focus-inner',
  focusOuter: '--focus-outer',
} as const;

export type MapTheme = Readonly<Record<keyof typeof TOKENS, string>>;

export function readTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]),
  ) as unknown as MapTheme;
}
