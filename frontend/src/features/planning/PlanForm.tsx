import { Button, Group, Radio, Stack } from '@mantine/core';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type {
  Contract,
  LearningSession,
  LearningSet,
  SessionKind,
  SessionSummary,
  Turn,
} from '@/api/generated/model';
import { planSession } from '@/api/generated/session/session';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { localDate } from '@/ui/due';
import { FormError } from '@/ui/FormError';
import { Section } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { instantAt } from '@/ui/zones';
import { sessionKindWords } from '@/words';
import { HoldingFields, linkCheck } from './HoldingFields';
import classes from './Planning.module.css';
import { PresenterChoice } from './PresenterChoice';
import { nextMoment, rotationOf } from './rotation';
import { refusedAtDate, WhenFields, whenChecks } from './WhenFields';

const KINDS: Record<SessionKind, string> = {
  INTRODUCTORY: 'Members get to know each other and agree on their contract.',
  PRESENTING: 'A member presents a dilemma, the others help with questions.',
  CLOSING: 'The set looks back and decides how to go on.',
};

type PlanValues = {
  kind: SessionKind;
  date: string;
  clock: string;
  minutes: number | string;
  presenterIds: string[];
  hostId: string;
  strict: boolean;
  joinLink: string;
};

interface PlanFormProps {
  set: LearningSet;
  contract: Contract;
  sessions: SessionSummary[];
  turns: Turn[];
  onPlanned: (session: LearningSession) => void;
}

export function PlanForm({ set, contract, sessions, turns, onPlanned }: PlanFormProps) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const reasons = useStatedReasons('Plan it all the same');
  const another = useRef(false);
  const introduced = sessions.some(
    ({ kind, state }) => kind === 'INTRODUCTORY' && state !== 'CANCELLED' && state !== 'POSTPONED',
  );
  const rotation = rotationOf(set, turns);
  const form = useProblemForm<PlanValues>({
    initialValues: {
      kind: introduced ? 'PRESENTING' : 'INTRODUCTORY',
      ...nextMoment(sessions, contract, set.timeZone, localDate(Date.now())),
      minutes: contract.sessionMinutes,
      presenterIds: rotation.free.slice(0, contract.turnsPerSession).map(({ id }) => id),
      hostId: set.facilitator?.id ?? '',
      strict: false,
      joinLink: '',
    },
    validate: {
      ...whenChecks(set.timeZone),
      presenterIds: (chosen, values) =>
        values.kind !== 'PRESENTING' || chosen.length > 0 ? null : 'Choose who presents',
      joinLink: linkCheck,
    },
  });
  const { kind } = form.values;

  const plan = form.submit(async (values) => {
    const presenting = values.kind === 'PRESENTING';
    const session = await reasons
      .send((statedReasons) =>
        planSession(set.id, {
          kind: values.kind,
          startsAt: instantAt(values, set.timeZone) ?? '',
          minutes: Number(values.minutes),
          mode: values.strict ? 'OPEN_QUESTIONS' : null,
          hostId: values.hostId || null,
          presenterIds: presenting ? values.presenterIds : [],
          joinLink: values.joinLink.trim() || null,
          statedReasons,
        }),
      )
      .catch((error: unknown) => {
        throw refusedAtDate(error);
      });
    if (!session) {
      return;
    }
    onPlanned(session);
    await refresh();
    if (!another.current) {
      navigate(paths.set({ setId: set.id }));
    }
  });

  return (
    <form noValidate className={classes.form} onSubmit={plan}>
      <Section title="What kind">
        <Radio.Group aria-label="Kind of session" {...form.getInputProps('kind')}>
          <Stack gap="sm">
            {Object.entries(KINDS)
              .filter(([each]) => each !== 'INTRODUCTORY' || !introduced)
              .map(([each, words]) => (
                <Radio
                  key={each}
                  value={each}
                  label={sessionKindWords[each as SessionKind]}
                  description={words}
                />
              ))}
          </Stack>
        </Radio.Group>
      </Section>
      <Section title="When">
        <WhenFields zone={set.timeZone} values={form.values} inputProps={form.getInputProps} />
      </Section>
      {kind === 'PRESENTING' && (
        <Section title="Who presents" lead={roundWords(rotation.round, set.round)}>
          <PresenterChoice
            rotation={rotation}
            most={contract.turnsPerSession}
            chosen={form.values.presenterIds}
            error={form.errors.presenterIds}
            onChoose={(chosen) => form.setFieldValue('presenterIds', chosen)}
          />
        </Section>
      )}
      <Section title="How it is held">
        <HoldingFields set={set} inputProps={form.getInputProps} />
      </Section>
      <FormError error={form.problem} />
      <Group>
        <Button
          type="submit"
          loading={form.saving && !another.current}
          onClick={() => {
            another.current = false;
          }}
        >
          Plan it
        </Button>
        <Button
          type="submit"
          variant="light"
          loading={form.saving && another.current}
          onClick={() => {
            another.current = true;
          }}
        >
          Plan it, and another
        </Button>
        <Button component={Link} to={paths.set({ setId: set.id })} variant="default">
          Not now
        </Button>
      </Group>
      {reasons.dialog}
    </form>
  );
}

function roundWords(planned: number, current: number): string {
  return planned === current
    ? `Round ${current}: everybody presents once before anybody presents again.`
    : `Everybody has a turn in round ${planned - 1}, so this one belongs to round ${planned}.`;
}
