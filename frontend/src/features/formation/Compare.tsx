import { Select } from '@mantine/core';
import { useState } from 'react';
import { useGetFormation } from '@/api/generated/formation/formation';
import type { Formation, FormationSummary } from '@/api/generated/model';
import { Section } from '@/ui/Section';
import { listOf } from '@/words';
import { compared } from './arrangement';
import classes from './Formation.module.css';

interface CompareProps {
  formation: Formation;
  others: FormationSummary[];
}

/** Two proposals beside each other, in figures and in who sits with whom. */
export function Compare({ formation, others }: CompareProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { data: other } = useGetFormation(chosen ?? '', { query: { enabled: chosen !== null } });
  return (
    <Section title="Compare with another proposal">
      <Select
        label="Proposal"
        placeholder="Choose one"
        maw="22rem"
        data={others.map(({ id, number }) => ({ value: id, label: `Proposal ${number}` }))}
        value={chosen}
        onChange={setChosen}
        clearable
      />
      {other && chosen && <Comparison one={formation} other={other} />}
    </Section>
  );
}

function Comparison({ one, other }: { one: Formation; other: Formation }) {
  const { same, elsewhere } = compared(one, other);
  const rows: [string, (formation: Formation) => string | number][] = [
    ['Sets', ({ summary }) => summary.setCount],
    ['People in them', ({ summary }) => summary.seatedCount],
    ['Left over', ({ leftOver }) => listOf(leftOver.map((each) => each.person.name)) || 'Nobody'],
    ['Rules broken', ({ summary }) => summary.brokenCount],
    ['Costs', ({ summary }) => summary.points],
    ['Could not cost less than', ({ summary }) => summary.leastPoints ?? '–'],
  ];
  return (
    <>
      <table className={classes.compared}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What</span>
            </th>
            <th scope="col">{`Proposal ${one.summary.number}`}</th>
            <th scope="col">{`Proposal ${other.summary.number}`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{of(one)}</td>
              <td>{of(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {same.length > 0
          ? `${listOf(same)} ${same.length === 1 ? 'holds' : 'hold'} the same people in both. `
          : 'No set holds the same people in both. '}
        {elsewhere > 0 && `${elsewhere} people would sit with others.`}
      </p>
    </>
  );
}
