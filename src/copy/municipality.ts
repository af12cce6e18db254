// What every page says of a municipality of the address that is none of the region.
export const unknownMunicipality = 'Cette commune n’est pas dans la région. Tapez-en une autre.';
