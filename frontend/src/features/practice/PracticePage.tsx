import { SegmentedControl, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { FacilitationMode } from '@/api/generated/model';
import { CoachNote } from '@/coach/CoachNote';
import { useCoach } from '@/coach/useCoach';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { modeWords } from '@/words';
import { DILEMMAS, type PracticeDilemma } from './dilemmas';
import classes from './Practice.module.css';
import { Reading } from './Reading';
import { Trend } from './Trend';

/** In milliseconds: here one came to see what the coach says. */
const AT_ONCE = 250;

/** A place to try questions alone, in the weeks before the first session, and to look back on one's own. */
export function PracticePage() {
  return (
    <>
      <PageHeader
        title="Practise asking"
        lead="Open questions are a habit, and habits take practice. Ask about one of these made-up dilemmas; nobody sees it, and nothing you type is kept."
      />
      <Practice />
      <Trend />
    </>
  );
}

function Practice() {
  const [chosen, setChosen] = useState(0);
  const dilemma = DILEMMAS[chosen] as PracticeDilemma;
  const [mode, setMode] = useState<FacilitationMode>('OPEN_QUESTIONS');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const coach = useCoach(text, mode, { pause: AT_ONCE });
  return (
    <div className={classes.columns}>
      <Section
        title={dilemma.title}
        action={
          <button
            type="button"
            className={classes.other}
            onClick={() => {
              setChosen((chosen + 1) % DILEMMAS.length);
              setText('');
            }}
          >
            Another dilemma
          </button>
        }
      >
        <p className={classes.dilemma}>{dilemma.words}</p>
        <div className={classes.asking}>
          <Textarea
            ref={field}
            label="Your question"
            placeholder="What…? How…?"
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <CoachNote coach={coach} field={field} onTake={setText} />
          <Reading assessment={coach.hint ? null : coach.assessment} />
        </div>
        <div className={classes.settings}>
          <SegmentedControl
            size="xs"
            classNames={{
              root: classes.mode,
              control: classes.modeChoice,
              label: classes.modeWords,
            }}
            aria-label="What the set agreed on"
            value={mode}
            onChange={(value) => setMode(value as FacilitationMode)}
            data={Object.entries(modeWords).map(([value, label]) => ({ value, label }))}
          />
          {coach.dismissed.length > 0 && (
            <button type="button" className={classes.other} onClick={coach.recall}>
              Show the hints that you put away
            </button>
          )}
        </div>
      </Section>
      <Section title="Try these" lead="Some are worth keeping. What would you make of the others?">
        <ul className={classes.tries}>
          {dilemma.tries.map((words) => (
            <li key={words}>
              <button type="button" className={classes.try} onClick={() => setText(words)}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
