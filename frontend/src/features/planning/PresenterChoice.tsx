import { Checkbox, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { listOf } from '@/words';
import classes from './Planning.module.css';
import type { Rotation } from './rotation';

interface PresenterChoiceProps {
  rotation: Rotation;
  /** How many present in one session. */
  most: number;
  /** In the order in which they present. */
  chosen: string[];
  error: ReactNode;
  onChoose: (chosen: string[]) => void;
}

/** Those without a turn in the round can be chosen; the others are named with the reason why not. */
export function PresenterChoice({ rotation, most, chosen, error, onChoose }: PresenterChoiceProps) {
  const { free, taken, round } = rotation;
  return (
    <div>
      {most === 1 ? (
        <Radio.Group
          aria-label="Presenter"
          value={chosen[0] ?? ''}
          onChange={(id) => onChoose([id])}
          error={error}
        >
          <Stack gap="xs">
            {free.map(({ id, name }) => (
              <Radio key={id} value={id} label={name} />
            ))}
          </Stack>
        </Radio.Group>
      ) : (
        <Checkbox.Group
          aria-label="Presenters"
          description={`Up to ${most}, in the order in which you choose them.`}
          value={chosen}
          onChange={onChoose}
          error={error}
        >
          <Stack gap="xs" mt="xs">
            {free.map(({ id, name }) => (
              <Checkbox
                key={id}
                value={id}
                label={chosen.includes(id) ? `${name}, ${chosen.indexOf(id) + 1}.` : name}
                disabled={!chosen.includes(id) && chosen.length >= most}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {free.length === 0 && <p className={classes.quiet}>The set has no members yet.</p>}
      {taken.length > 0 && (
        <p className={classes.quiet}>
          {`${listOf(taken.map(({ name }) => name))} ${taken.length === 1 ? 'has a turn' : 'have turns'} in round ${round} already.`}
        </p>
      )}
    </div>
  );
}
