import { Select } from '@mantine/core';
import { useState } from 'react';
import { type LibraryItem, PhaseKind, Purpose } from '@/api/generated/model';
import { Section } from '@/ui/Section';
import { phaseWords, purposeWords } from '@/words';
import { KeepItem } from './KeepItem';
import classes from './Library.module.css';
import { LibraryFrame } from './LibraryFrame';
import { useLibrary } from './useLibrary';

/** The question bank: questions that helped somebody think, by phase and by what they open up. */
export function QuestionsPage() {
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const shelf = useLibrary(purpose ? { kind: 'QUESTION', purpose } : { kind: 'QUESTION' });
  return (
    <LibraryFrame
      title="Questions"
      lead="To read before a session, not during it: the best question uses the presenter’s own words."
      kind="QUESTION"
      what="questions"
      shelf={shelf}
      filters={
        <Select
          label="What they open up"
          placeholder="Anything"
          clearable
          data={Object.values(Purpose).map((value) => ({ value, label: purposeWords[value] }))}
          value={purpose}
          onChange={(value) => setPurpose(value as Purpose | null)}
          className={classes.filter}
        />
      }
    >
      {(items) =>
        groupsOf(items).map(({ title, questions }) => (
          <Section key={title} title={title}>
            <ul className={classes.questions}>
              {questions.map((item) => (
                <li key={item.id} className={classes.question}>
                  <span>{item.title}</span>
                  <KeepItem item={item} />
                </li>
              ))}
            </ul>
          </Section>
        ))
      }
    </LibraryFrame>
  );
}

/** By phase in the order of a session, and within open questions by purpose. */
function groupsOf(items: LibraryItem[]): { title: string; questions: LibraryItem[] }[] {
  return Object.values(PhaseKind)
    .flatMap((phase) =>
      phase === 'OPEN_QUESTIONS'
        ? [...Object.values(Purpose), null].map((purpose) => ({
            title: purpose ? purposeWords[purpose] : phaseWords[phase],
            questions: items.filter(
              (item) => item.phase === phase && (item.purpose ?? null) === purpose,
            ),
          }))
        : [
            {
              title: phase === 'ACTIONS' ? 'Towards actions' : phaseWords[phase],
              questions: items.filter((item) => item.phase === phase),
            },
          ],
    )
    .filter(({ questions }) => questions.length > 0);
}
