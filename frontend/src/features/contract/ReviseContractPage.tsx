import { Button, Group, NumberInput, Radio, SimpleGrid, Stack } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { getContract, reviseContract, useGetContract } from '@/api/generated/contract/contract';
import type {
  Contract,
  ContractRevision,
  DayOfWeek,
  FacilitationMode,
  PresenterChoice,
  QuestionStyle,
  RetentionEnd,
} from '@/api/generated/model';
import { useGetSet } from '@/api/generated/set/set';
import { ifMatch } from '@/api/http';
import { useGroundRules } from '@/api/useGroundRules';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { modeInWords } from '@/placeWords';
import { CadenceFields } from '@/ui/CadenceFields';
import { ClausesEditor } from '@/ui/ClausesEditor';
import { type CadenceValues, cadenceValues } from '@/ui/cadence';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { wholeNumber } from '@/ui/numbers';
import { PageHeader } from '@/ui/PageHeader';
import { RetentionFields } from '@/ui/RetentionFields';
import { Section } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import { useTogether } from '@/ui/useTogether';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
import {
  confidenceWords,
  modeWords,
  presenterChoiceWords,
  questionStyleWords,
  retentionEndWords,
} from '@/words';
import classes from './Contract.module.css';

type Values = CadenceValues & {
  mode: FacilitationMode;
  sessionMinutes: number | string;
  turnsPerSession: number | string;
  quorum: number | string;
  questionStyle: QuestionStyle;
  presenterChoice: PresenterChoice;
  confidenceShared: string;
  retentionMonths: number | string;
  retentionEnd: RetentionEnd;
  clauses: { title: string; text: string }[];
};

export function ReviseContractPage() {
  const { setId = '' } = useParams();
  const contract = useGetContract(setId);
  return (
    <Loaded query={contract} what="the contract" shape="page">
      {(data) => <RevisionForm contract={data} />}
    </Loaded>
  );
}

function valuesOf(contract: Contract): Values {
  const { mode, sessionMinutes, turnsPerSession, quorum, questionStyle, presenterChoice } =
    contract;
  return {
    ...cadenceValues(contract),
    mode,
    sessionMinutes,
    turnsPerSession,
    quorum,
    questionStyle,
    presenterChoice,
    confidenceShared: String(contract.confidenceShared),
    retentionMonths: contract.retention.months,
    retentionEnd: contract.retention.end,
    clauses: contract.clauses,
  };
}

function revisionOf(values: Values): ContractRevision {
  return {
    mode: values.mode,
    sessionMinutes: Number(values.sessionMinutes),
    ...(values.rhythm === 'WEEKS'
      ? { weeksBetweenSessions: Number(values.weeks), monthly: null }
      : {
          weeksBetweenSessions: null,
          monthly: {
            ordinal: Number(values.ordinal),
            weekday: values.weekday as DayOfWeek,
            every: Number(values.every),
          },
        }),
    turnsPerSession: Number(values.turnsPerSession),
    quorum: Number(values.quorum),
    questionStyle: values.questionStyle,
    presenterChoice: values.presenterChoice,
    confidenceShared: values.confidenceShared === 'true',
    retention: { months: Number(values.retentionMonths), end: values.retentionEnd },
    clauses: values.clauses.map(({ title, text }) => ({ title: title.trim(), text: text.trim() })),
  };
}

function RevisionForm({ contract }: { contract: Contract }) {
  const { setId } = contract;
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { data: set } = useGetSet(setId);
  const groundRules = useGroundRules(set?.programme.id);
  const form = useProblemForm<Values>({
    initialValues: valuesOf(contract),
    validate: {
      sessionMinutes: wholeNumber(30, 480),
      weeks: (value, { rhythm }) => (rhythm === 'WEEKS' ? wholeNumber(1, 26)(value) : null),
      turnsPerSession: wholeNumber(1, 6),
      quorum: wholeNumber(2, 9),
      retentionMonths: wholeNumber(1, 60),
      clauses: {
        title: (value: string) => (value.trim() ? null : 'Give the clause a title'),
        text: (value: string) => (value.trim() ? null : 'Say what you agree'),
      },
    },
  });
  const together = useTogether({
    read: contract,
    latest: () => getContract(setId),
    versionOf: ({ number }) => number,
    take: (theirs) => form.setValues(valuesOf(theirs)),
  });

  return (
    <>
      <PageHeader
        title="Propose a change"
        eyebrow={set ? `The contract of ${set.name}` : 'The contract'}
        lead={`This becomes number ${contract.number + 1}.`}
      />
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit(async (values) => {
          await together.save((number) =>
            reviseContract(setId, revisionOf(values), { headers: ifMatch(number) }),
          );
          await refresh();
          navigate(paths.contract({ setId }));
        })}
      >
        <UnsavedWork form={form} />
        <InlineNotice title="Everybody signs again">
          Also those who have signed, and you. Until then no presenting session can begin.
        </InlineNotice>
        <Section title="How we meet">
          <Stack gap="lg">
            <CadenceFields values={form.values} inputProps={form.getInputProps} />
            <SimpleGrid cols={{ base: 1, sm: 3 }} verticalSpacing="md">
              <NumberInput
                label="Minutes in a session"
                min={30}
                max={480}
                step={5}
                {...form.getInputProps('sessionMinutes')}
              />
              <NumberInput
                label="Presenters in a session"
                min={1}
                max={6}
                {...form.getInputProps('turnsPerSession')}
              />
              <NumberInput
                label="Members who have to be there"
                min={2}
                max={9}
                {...form.getInputProps('quorum')}
              />
            </SimpleGrid>
            <Radio.Group label="Who presents" {...form.getInputProps('presenterChoice')}>
              <Stack gap="sm" mt={8}>
                {Object.entries(presenterChoiceWords).map(([choice, { label, description }]) => (
                  <Radio key={choice} value={choice} label={label} description={description} />
                ))}
              </Stack>
            </Radio.Group>
            <Radio.Group label="How we help the presenter" {...form.getInputProps('mode')}>
              <Stack gap="sm" mt={8}>
                {Object.entries(modeWords).map(([mode, words]) => (
                  <Radio
                    key={mode}
                    value={mode}
                    label={words}
                    description={modeInWords[mode as FacilitationMode]}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <Radio.Group label="How we ask" {...form.getInputProps('questionStyle')}>
              <Stack gap="sm" mt={8}>
                {Object.entries(questionStyleWords).map(([style, { label, description }]) => (
                  <Radio key={style} value={style} label={label} description={description} />
                ))}
              </Stack>
            </Radio.Group>
            <Radio.Group
              label="What we see of each other’s confidence"
              {...form.getInputProps('confidenceShared')}
            >
              <Stack gap="sm" mt={8}>
                {confidenceWords.map(({ shared, label, description }) => (
                  <Radio
                    key={label}
                    value={String(shared)}
                    label={label}
                    description={description}
                  />
                ))}
              </Stack>
            </Radio.Group>
          </Stack>
        </Section>
        <Section title="How long we keep what we write">
          <RetentionFields inputProps={form.getInputProps} ends={retentionEndWords} />
        </Section>
        <Section title="What we agree on">
          <ClausesEditor
            clauses={form.values.clauses}
            onChange={(clauses) => form.setFieldValue('clauses', clauses)}
            inputProps={form.getInputProps}
            offers={groundRules}
          />
        </Section>
        {together.notice ?? <FormError error={form.problem} />}
        <Group>
          <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
            Put it to the set
          </Button>
          <Button component={Link} to={paths.contract({ setId })} variant="default">
            Not now
          </Button>
        </Group>
      </form>
    </>
  );
}
