// Keeps the territory and the municipality that were chosen while one browses: each link and form of ours takes them
// along when it is used.
import { carryPlace, readTerritories } from '#url-state/territory.ts';

const slugs = readTerritories(document.body);

/** Before the browser follows it, opens it elsewhere or offers to copy it. */
for (const type of ['click', 'auxclick', 'contextmenu']) document.addEventListener(type, onUse, true);

function onUse(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  // A link of a drawing has no address of this kind: it is a way twice offered.
  if (link === null || typeof link.href !== 'string') return;
  const target = new URL(link.href);
  const isHere = target.pathname === location.pathname && target.hash !== '';
  if (!isHere) link.href = carryPlace(target, new URL(location.href), slugs).href;
}

document.addEventListener('formdata', ({ target, formData }) => {
  if (!(target instanceof HTMLFormElement) || target.method !== 'get') return;
  for (const [key, value] of carryPlace(new URL(target.action), new URL(location.href), slugs).searchParams) {
    formData.set(key, value);
  }
});
