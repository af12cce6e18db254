// What every page says of an address that asks for something that is not there.
import { quoteSome } from './format.ts';

export const unknownMunicipality = 'Cette commune n’est pas dans la région. Tapez-en une autre.';

/** @param values As the address writes them, cut. */
export const unknownValues = (values: readonly string[]) =>
  `L’adresse demande ${quoteSome(values)}, que nous ne connaissons pas. Nous n’en avons pas tenu compte.`;
