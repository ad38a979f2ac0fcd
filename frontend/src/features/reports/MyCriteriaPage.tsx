import { Button, Radio, Stack } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { Criterion, MyCriteria } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import {
  declareMyCriteria,
  useGetMyCriteria,
  useListCriteria,
} from '@/api/generated/report/report';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './Reports.module.css';

const UNSAID = '';

/** What one says of oneself, or does not, so that a programme can see whom it reaches. */
export function MyCriteriaPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const criteria = useListCriteria(programmeId);
  const mine = useGetMyCriteria(programmeId);
  return (
    <>
      <PageHeader
        title="About you, if you like"
        eyebrow={
          programme.data && (
            <Link to={paths.programme({ programmeId })} className={classes.up}>
              {programme.data.name}
            </Link>
          )
        }
        lead="The programme would like to see whom it reaches. Answer or leave it: nobody can read what you say here, nothing is decided by it, and a report tells only of five people or more who said the same."
      />
      <Loaded query={criteria} what="the questions">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="This programme asks nothing about you" />
          ) : (
            <Loaded query={mine} what="your answers">
              {(data) => <Declare programmeId={programmeId} criteria={items} mine={data} />}
            </Loaded>
          )
        }
      </Loaded>
    </>
  );
}

function Declare({
  programmeId,
  criteria,
  mine,
}: {
  programmeId: string;
  criteria: Criterion[];
  mine: MyCriteria;
}) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm<Record<string, string>>({
    initialValues: Object.fromEntries(
      criteria.map(({ id }) => [
        id,
        mine.declared.find(({ criterionId }) => criterionId === id)?.optionId ?? UNSAID,
      ]),
    ),
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async (said) => {
        await declareMyCriteria(programmeId, {
          declared: Object.entries(said)
            .filter(([, optionId]) => optionId !== UNSAID)
            .map(([criterionId, optionId]) => ({ criterionId, optionId })),
        });
        announce('Saved');
        await refresh();
      })}
    >
      <Stack gap="xl">
        {criteria.map(({ id, text, options }) => (
          <Radio.Group key={id} label={text} {...form.getInputProps(id)}>
            <Stack gap="xs" mt="xs">
              {options.map((option) => (
                <Radio key={option.id} value={option.id} label={option.text} />
              ))}
              <Radio value={UNSAID} label="I leave this open" />
            </Stack>
          </Radio.Group>
        ))}
        <FormError error={form.problem} />
        <div>
          <Button type="submit" loading={form.saving}>
            Save
          </Button>
        </div>
      </Stack>
    </form>
  );
}
