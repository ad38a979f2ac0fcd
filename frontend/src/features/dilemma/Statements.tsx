import { Checkbox, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import type { DilemmaDraft } from '@/api/generated/model';
import { InlineNotice } from '@/ui/InlineNotice';
import classes from './DilemmaPage.module.css';

type Statement = 'willingToShare' | 'someControl' | 'current' | 'unresolved';

const STATEMENTS: { name: Statement; label: string; description: string }[] = [
  {
    name: 'willingToShare',
    label: 'I am willing to share it in this set',
    description: 'You decide how much. Leave out names, and whatever is not yours to tell.',
  },
  {
    name: 'someControl',
    label: 'I have some control over it',
    description: 'There is something you yourself could do otherwise, however small.',
  },
  {
    name: 'current',
    label: 'It is current',
    description: 'It is on your mind now, and you will meet it again before the next session.',
  },
  {
    name: 'unresolved',
    label: 'It is unresolved',
    description: 'You do not have the answer in your pocket, and have not decided in secret.',
  },
];

interface StatementsProps {
  words: DilemmaDraft;
  onChange: (changes: Partial<DilemmaDraft>) => void;
}

/** Four statements without which a dilemma is not presented, and a question to oneself. */
export function Statements({ words, onChange }: StatementsProps) {
  const [answer, setAnswer] = useState('');
  return (
    <section aria-labelledby="statements">
      <h2 id="statements" className={classes.asideTitle}>
        Is it a dilemma for this set?
      </h2>
      <Stack gap="md">
        {STATEMENTS.map(({ name, label, description }) => (
          <Checkbox
            key={name}
            label={label}
            description={description}
            checked={words[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
          />
        ))}
      </Stack>
      <div className={classes.check}>
        <Radio.Group
          label="Is there one right answer?"
          description="Only for yourself: it is not kept. Could somebody who knew enough simply tell you?"
          value={answer}
          onChange={setAnswer}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="yes" label="Yes, somebody could" />
            <Radio value="no" label="No, it is for me to find" />
          </Stack>
        </Radio.Group>
        {answer === 'yes' && (
          <InlineNotice tone="warn" live title="Then it may be a question for an expert">
            Ask one, and bring something else. Or look for what lies behind it: what keeps you from
            asking, or from doing what you would be told?
          </InlineNotice>
        )}
        {answer === 'no' && (
          <InlineNotice tone="good" live>
            Then it is worth an hour of seven people’s attention.
          </InlineNotice>
        )}
      </div>
    </section>
  );
}
