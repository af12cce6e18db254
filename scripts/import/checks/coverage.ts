// Check: every occupation has what a page cannot do without. The exceptions of the source are counted, not hidden.
import type { Facts } from '../facts.ts';
import type { Problem } from '../problems.ts';

const FILE = 'facts/national/occupations.json';

export function checkCoverage(facts: Facts): Problem[] {
  const { occupations, appellations } = facts.national;
  const principals = Map.groupBy(
    appellations.filter((appellation) => appellation.principal),
    (appellation) => appellation.occupation,
  );
  return occupations.flatMap((occupation): Problem[] => {
    const { id, title, slug, skills, knowledge, workContexts, mobility } = occupation;
    const problems: Problem[] = [];
    const require = (isMet: boolean, column: string, expected: string, found = id) => {
      if (!isMet) problems.push({ file: FILE, column, found, expected });
    };
    const [principal, ...others] = principals.get(id) ?? [];
    require(principal !== undefined &&
      others.length === 0, 'title', 'exactly one principal appellation of this code');
    require(principal === undefined ||
      principal.label ===
        title, 'title', `the principal appellation of ${id}, which is "${principal?.label}"`, title);
    require(slug !== '', 'slug', 'a title with at least one letter', title);
    require(skills.core.length + knowledge.core.length >
      0, 'skills', 'at least one core skill or knowledge of this code');
    require(workContexts.length > 0, 'workContexts', 'at least one work context of this code');
    require(mobility.length > 0, 'mobility', 'at least one mobility link from this code');
    require(!mobility.includes(id), 'mobility', 'no mobility link from this code to itself');
    return problems;
  });
}
