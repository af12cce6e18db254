// From this width on the map stands beside the list, which may then move without hiding it: see map-panel.css.
export const BESIDE = '(width >= 60rem)';
