// The macro-skills: found by their words, or opened by domain and by what is at stake.
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { explorerCopy } from '#copy/explorer.ts';
import { typographic } from '#copy/format.ts';
import { findSkills, readSkillWords } from '#domain/matching/find-skills.ts';
import type { MatchingIndex } from '#domain/matching/matching-data.ts';
import { MAX_CHOSEN_SKILLS } from '#url-state/explorer.ts';
import { Toggle } from './Toggle.tsx';

interface Props {
  index: MatchingIndex;
  chosen: readonly string[];
  /** By place in the index. */
  counts: readonly number[];
  onChange: (skills: readonly string[]) => void;
}

export function SkillChoice({ index, chosen, counts, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const words = useMemo(() => readSkillWords(index.skills.map(([, label]) => label)), [index]);
  const found = useMemo(() => findSkills(words, typed), [words, typed]);
  const isFull = chosen.length >= MAX_CHOSEN_SKILLS;
  const byStake = Map.groupBy(found, (skill) => index.skills[skill]?.[2] ?? -1);
  const byDomain = Map.groupBy(
    index.stakes.flatMap(([, label, domain], stake) => ({ stake, label, domain })),
    ({ domain }) => domain,
  );
  const isFiltered = typed.trim() !== '';

  const list = (skills: readonly number[]) => (
    <ul className="chips">
      {skills.map((skill) => {
        const [code = '', label = ''] = index.skills[skill] ?? [];
        const isOn = chosen.includes(code);
        return (
          <Toggle
            key={code}
            label={typographic(label)}
            isOn={isOn}
            count={counts[skill]}
            isDisabled={isFull && !isOn}
            onToggle={() => onChange(isOn ? chosen.filter((other) => other !== code) : [...chosen, code])}
          />
        );
      })}
    </ul>
  );

  return (
    <div className="skills">
      <label htmlFor={id}>{explorerCopy.skillFilter}</label>
      <input
        id={id}
        type="search"
        value={text}
        maxLength={60}
        autoComplete="off"
        placeholder={explorerCopy.skillPlaceholder}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status" className="small">
        {isFull && explorerCopy.mostSkills(MAX_CHOSEN_SKILLS)}
        {isFiltered &&
          (found.length === 0 ? explorerCopy.noSkill(typed.trim()) : explorerCopy.skillCount(found.length))}
      </p>
      {isFiltered
        ? list(found)
        : [...byDomain].map(([domain, stakes]) => (
            <details key={domain} className="skill-domain">
              <summary>{typographic(domain)}</summary>
              {stakes.map(({ stake, label }) => {
                const skills = byStake.get(stake) ?? [];
                return skills.length === 0 ? null : (
                  <details key={stake} className="skill-stake">
                    <summary>
                      {typographic(label)} <small>{explorerCopy.stakeSkills(skills.length)}</small>
                    </summary>
                    {list(skills)}
                  </details>
                );
              })}
            </details>
          ))}
    </div>
  );
}
