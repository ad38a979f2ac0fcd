import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { Link, useNavigate, useParams } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { openPoll } from '@/api/generated/poll/poll';
import { useGetSet } from '@/api/generated/set/set';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { zoneName } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { clockCheck, instantAt } from '@/ui/zones';
import classes from './Polls.module.css';

const FEWEST = 2;
const MOST = 12;

type Option = { date: string; clock: string };

/** Proposes some times for the first session; everybody answers, and the series follows from the time that is taken. */
export function NewPollPage() {
  const { setId = '' } = useParams();
  const set = useGetSet(setId);
  return (
    <Loaded query={set} what="the set" shape="page">
      {(data) => (
        <>
          <PageHeader
            title="Find a time"
            eyebrow={
              <Link to={paths.set({ setId: data.id })} className={classes.up}>
                {data.name}
              </Link>
            }
            lead="Propose some times for the first session. Everybody answers by their own clocks, and the others follow at the same time of day."
          />
          <PollForm set={data} />
        </>
      )}
    </Loaded>
  );
}

function PollForm({ set }: { set: LearningSet }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const form = useProblemForm<{ options: Option[] }>({
    initialValues: {
      options: Array.from({ length: 3 }, () => ({ date: '', clock: '18:00' })),
    },
    validate: {
      options: {
        date: (value: string) => (value ? null : 'Choose a day'),
        clock: (value, { options }, path) =>
          clockCheck(set.timeZone)(
            value,
            options[Number(path.split('.')[1])] ?? { date: '', clock: value },
          ),
      },
    },
  });
  const { options } = form.values;
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(async (values) => {
        const poll = await openPoll(set.id, {
          options: values.options.map((option) => instantAt(option, set.timeZone) ?? ''),
        });
        await refresh();
        navigate(paths.poll({ pollId: poll.id }));
      })}
    >
      <Section title={`Times in ${zoneName(set.timeZone)}`}>
        <Stack gap="md">
          {options.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an option has nothing else to tell it by
            <div key={at} className={classes.option}>
              <TextInput
                type="date"
                label={`Day ${at + 1}`}
                {...form.getInputProps(`options.${at}.date`)}
              />
              <TextInput
                type="time"
                label={`Time ${at + 1}`}
                {...form.getInputProps(`options.${at}.clock`)}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={`Leave out time ${at + 1}`}
                disabled={options.length <= FEWEST}
                onClick={() => form.removeListItem('options', at)}
              >
                <X size={18} />
              </ActionIcon>
            </div>
          ))}
          {options.length < MOST && (
            <Group>
              <Button
                variant="default"
                size="sm"
                leftSection={<Plus size={18} />}
                onClick={() =>
                  form.insertListItem('options', {
                    date: '',
                    clock: options.at(-1)?.clock ?? '18:00',
                  })
                }
              >
                Another time
              </Button>
            </Group>
          )}
        </Stack>
      </Section>
      <FormError error={form.problem} />
      <Group>
        <Button type="submit" loading={form.saving}>
          Ask the set
        </Button>
        <Button component={Link} to={paths.set({ setId: set.id })} variant="default">
          Not now
        </Button>
      </Group>
    </form>
  );
}
