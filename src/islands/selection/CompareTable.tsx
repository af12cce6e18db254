// The table of the comparison. Each criterion has a line of its own above its cells: a column of headings would take
// half of a phone. Wider than the screen, the table scrolls in its box, never the page.
import { Fragment, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { PotentialMeter } from '#charts/potential-meter/PotentialMeter.tsx';
import { compareCopy as copy } from '#copy/compare.ts';
import { typographic, upperFirst } from '#copy/format.ts';
import {
  confidenceWords,
  formatShare,
  hiringCopy,
  recordedWords,
  writeFamilyNote,
  writePotentialSummary,
} from '#copy/hiring.ts';
import { contextHeadings, occupationCopy, occupationFacts, stateAccess } from '#copy/occupation.ts';
import { peopleCopy } from '#copy/people.ts';
import { type ComparedOccupation, compareSkills } from '#domain/selection/compared-occupation.ts';
import { roundWhole } from '#domain/shares/round-whole.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';
import type { PlaceFigures } from './places.ts';

interface Props {
  occupations: readonly ComparedOccupation[];
  figures: PlaceFigures;
}

interface Row {
  readonly name: string;
  readonly cell: (occupation: ComparedOccupation, place: number) => ReactNode;
}

export function CompareTable({ occupations, figures }: Props) {
  const id = useId();
  const skills = compareSkills(occupations);
  const titles = occupations.map(({ title }) => typographic(title));
  const { rows: names } = copy;
  const box = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(box);
  const rows: readonly Row[] = [
    {
      name: copy.potentialIn(typographic(figures.place.name)),
      cell: (occupation) => <PotentialCell occupation={occupation} figures={figures} />,
    },
    { name: names.wage, cell: ({ people }) => <Wage people={people} /> },
    { name: names.access, cell: ({ access }) => <AccessCell access={access} /> },
    { name: names.conditions, cell: ({ conditions }) => <Conditions conditions={conditions} /> },
    { name: names.people, cell: ({ people }) => <PeopleCell people={people} /> },
    { name: names.contracts, cell: ({ people }) => <Contracts people={people} /> },
    {
      name: names.interests,
      cell: ({ interests: [principal = '', ...others] }) => (
        <ul>
          <li>
            <strong>{upperFirst(principal)}</strong> ({occupationCopy.principal})
          </li>
          {others.map((name) => (
            <li key={name}>{upperFirst(name)}</li>
          ))}
        </ul>
      ),
    },
    {
      name: names.own,
      cell: (_, place) => <List items={skills.own[place] ?? []} otherwise={copy.noOwn} />,
    },
  ];
  return (
    <>
      {isWider && <p className="small no-print">{copy.scroll(occupations.length)}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a section inside sections would ask for a heading */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div ref={box} className="scroll" role="region" aria-label={copy.table} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{copy.tableSummary}</caption>
          <thead>
            <tr>
              {occupations.map(({ code, title }) => (
                <th key={code} scope="col" id={`${id}-${code}`}>
                  <a href={routes.occupation(slugify(title))}>{typographic(title)}</a>
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ name, cell }, index) => (
            <tbody key={name}>
              <tr>
                <th scope="rowgroup" colSpan={occupations.length} id={`${id}-${index}`}>
                  <span>{name}</span>
                </th>
              </tr>
              <tr>
                {occupations.map((occupation, place) => (
                  <td key={occupation.code} headers={`${id}-${occupation.code} ${id}-${index}`}>
                    {occupations.length > 1 && (
                      <span className="whose" aria-hidden="true">
                        {titles[place]}
                      </span>
                    )}
                    {cell(occupation, place)}
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
          {occupations.length > 1 && (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={occupations.length} id={`${id}-shared`}>
                  <span>{names.shared}</span>
                </th>
              </tr>
              <tr>
                <td colSpan={occupations.length} headers={`${id}-shared`}>
                  <div className="across">
                    {skills.ofAll.length + skills.ofSome.length === 0 && <p>{copy.noShared}</p>}
                    {skills.ofAll.length > 0 && occupations.length > 2 && <p>{copy.ofAll}</p>}
                    <ul>
                      {skills.ofAll.map((label) => (
                        <li key={label}>{typographic(label)}</li>
                      ))}
                      {skills.ofSome.map(({ label, places }) => (
                        <li key={label}>
                          {typographic(label)}{' '}
                          <small>{copy.ofSome(places.map((place) => titles[place] ?? ''))}</small>
                        </li>
                      ))}
                    </ul>
                  </div>
                </td>
              </tr>
            </tbody>
          )}
        </table>
      </div>
    </>
  );
}

/** Whether there is more of the table than its box shows. */
function useIsWider(box: RefObject<HTMLElement | null>): boolean {
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth));
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [box]);
  return isWider;
}

/** Not covered, no figure of its own, not loaded, none declared, few declared: five things, said apart. */
function PotentialCell({
  occupation: { jobFamily, because },
  figures,
}: {
  occupation: ComparedOccupation;
  figures: PlaceFigures;
}) {
  if (jobFamily === null) {
    return (
      <>
        <p>
          <strong>{because === null ? hiringCopy.notCoveredTitle : hiringCopy.notCountedTitle}</strong>
        </p>
        <p>{because === null ? hiringCopy.notCovered : typographic(because)}</p>
      </>
    );
  }
  const potential = figures.potentialOf(jobFamily.id);
  return (
    <>
      {potential === null ? (
        <p>{figures.state === 'failed' ? copy.potentialFailed : upperFirst(occupationCopy.unknown)}</p>
      ) : (
        <>
          <p className="class">
            <PotentialMeter potentialClass={potential.class} />
          </p>
          <p>{writePotentialSummary(potential)}</p>
          <p>{copy.confidence(confidenceWords[potential.confidence])}.</p>
          {potential.state !== 'known' && <p>{copy.recorded(recordedWords[potential.state])}</p>}
        </>
      )}
      <p className="small">{writeFamilyNote(jobFamily.label, jobFamily.sharedWith)}</p>
    </>
  );
}

type PeopleProps = Pick<ComparedOccupation, 'people'>;

function PeopleCell({ people }: PeopleProps) {
  if (people === null) return <p>{peopleCopy.none}</p>;
  const [women = 0, men = 0] = roundWhole([people.women, 1 - people.women]);
  /** The nine bands in three; a band in which nobody was met adds nothing. */
  const sumOf = (from: number, to: number) =>
    people.ages.slice(from, to).reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const [young = 0, middle = 0, older = 0] = roundWhole([sumOf(0, 2), sumOf(2, 6), sumOf(6, 9)]);
  return (
    <>
      <p>{peopleCopy.women(women, men)}.</p>
      <p>{peopleCopy.ages(young, middle, older)}.</p>
      <p className="small">
        {peopleCopy.about(people.label, people.employment)} {people.level === 'group' && peopleCopy.group}
      </p>
    </>
  );
}

function Contracts({ people }: PeopleProps) {
  if (people === null) return <p>{peopleCopy.none}</p>;
  const keys = Object.keys(peopleCopy.contracts) as (keyof typeof peopleCopy.contracts)[];
  return (
    <ul>
      {keys.map((key) => {
        const share = people.contracts[key];
        return (
          <li key={key}>
            {copy.share(peopleCopy.contracts[key], share === null ? peopleCopy.unknown : formatShare(share))}
          </li>
        );
      })}
    </ul>
  );
}

function Wage({ people }: PeopleProps) {
  if (people === null) return <p>{peopleCopy.none}</p>;
  if (people.wage === null) return <p>{peopleCopy.wageUnknown}</p>;
  return (
    <>
      <p className="figure">{peopleCopy.wage(people.wage)}</p>
      <p className="small">{copy.wageOf(people.label)}</p>
      {people.fromGroup.includes('wage') && <p className="small">{peopleCopy.borrowed.wage}</p>}
    </>
  );
}

function AccessCell({ access }: Pick<ComparedOccupation, 'access'>) {
  return (
    <>
      <p>{upperFirst(stateAccess(access))}</p>
      {access.basis !== 'none' && <p className="small">{occupationFacts.accessBasis[access.basis]}</p>}
    </>
  );
}

function Conditions({ conditions }: Pick<ComparedOccupation, 'conditions'>) {
  if (conditions.length === 0) return <p>{upperFirst(occupationCopy.unknown)}</p>;
  return (
    <dl>
      {conditions.map(({ group, labels }) => (
        <Fragment key={group}>
          <dt>{contextHeadings[group]}</dt>
          <dd>
            <List items={labels} otherwise="" />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function List({ items, otherwise }: { items: readonly string[]; otherwise: string }) {
  if (items.length === 0) return <p>{otherwise}</p>;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{typographic(item)}</li>
      ))}
    </ul>
  );
}
