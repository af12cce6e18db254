// The drawing that tells what a suggestion is, before its words are read. Decorative: the words say it too.
import briefcase from '@phosphor-icons/core/assets/regular/briefcase.svg?raw';
import factory from '@phosphor-icons/core/assets/regular/factory.svg?raw';
import heart from '@phosphor-icons/core/assets/regular/heart.svg?raw';
import magnifier from '@phosphor-icons/core/assets/regular/magnifying-glass.svg?raw';
import squares from '@phosphor-icons/core/assets/regular/squares-four.svg?raw';
import type { ResultKind } from '#domain/search/results.ts';

const hide = (svg: string): string => svg.replace('<svg ', '<svg aria-hidden="true" ');

/** Markup of our own icon set, never of what is typed or found. */
export const KIND_ICONS: Readonly<Record<ResultKind | 'search', string>> = {
  occupation: hide(briefcase),
  interest: hide(heart),
  domain: hide(squares),
  majorDomain: hide(squares),
  sector: hide(factory),
  search: hide(magnifier),
};
