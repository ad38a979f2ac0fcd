import { ActionIcon, Anchor, Popover, Text, UnstyledButton } from '@mantine/core';
import { Lightbulb, X } from 'lucide-react';
import { type RefObject, useId } from 'react';
import type { Purpose } from '@/api/generated/model';
import { purposeWords } from '@/words';
import classes from './CoachNote.module.css';
import { reasons } from './reasons';
import type { CoachView } from './useCoach';

interface CoachNoteProps {
  coach: CoachView;
  /** Where the question is written. What is pressed here goes away, so that the keyboard is led back there. */
  field: RefObject<HTMLElement | null>;
  /** Takes a suggestion over into the field. */
  onTake: (text: string) => void;
  /** The purpose that is chosen already. */
  purpose?: Purpose | '';
  /** Chooses the purpose that the coach reads in the question. */
  onPurpose?: (purpose: Purpose) => void;
}

/**
 * What the coach has to say of a question while it is written: one hint at most, in a place that is always there, so that nothing
 * moves under the writer's hands. It is for the writer alone and keeps nobody from sending.
 */
export function CoachNote({ coach, field, onTake, purpose, onPurpose }: CoachNoteProps) {
  const { hint } = coach;
  const suggested = coach.assessment?.purposes[0];
  const andBack = (act: () => void) => () => {
    act();
    field.current?.focus();
  };
  return (
    <div className={classes.note} aria-live="polite">
      {hint ? (
        <div className={classes.hint}>
          <Lightbulb size={18} aria-hidden className={classes.icon} />
          <div className={classes.words}>
            <div className={classes.line}>
              {hint.message} <Why code={hint.code} words={hint.span.words} />
            </div>
            {hint.suggestion && (
              <div className={classes.line}>
                Perhaps:{' '}
                <UnstyledButton
                  className={classes.suggestion}
                  onClick={andBack(() => onTake(hint.suggestion ?? ''))}
                  title="Put this in its place"
                >
                  {hint.suggestion}
                </UnstyledButton>
              </div>
            )}
          </div>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Do not show this hint again"
            onClick={andBack(() => coach.dismiss(hint.code))}
          >
            <X size={16} aria-hidden />
          </ActionIcon>
        </div>
      ) : (
        suggested &&
        onPurpose &&
        !purpose && (
          <p className={`${classes.line} ${classes.quiet}`}>
            It may be about “{purposeWords[suggested].toLowerCase()}”.{' '}
            <Anchor
              component="button"
              type="button"
              inherit
              onClick={andBack(() => onPurpose(suggested))}
            >
              Say so
            </Anchor>
          </p>
        )
      )}
    </div>
  );
}

/** Over the page rather than in it, so that it pushes nothing aside. */
function Why({ code, words }: { code: keyof typeof reasons; words: string }) {
  const id = useId();
  return (
    <Popover width={320} position="top" withArrow shadow="md" trapFocus={false} returnFocus>
      <Popover.Target>
        <Anchor component="button" type="button" inherit aria-describedby={id}>
          Why?
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" className={classes.quoted} id={id}>
          “{words}”
        </Text>
        <Text size="sm" mt={6}>
          {reasons[code]}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
