import { Button, Group } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { getSet, updateSet, useGetSet } from '@/api/generated/set/set';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { useProblemForm } from '@/ui/useProblemForm';
import { useTogether } from '@/ui/useTogether';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
import { SetFields, type SetValues, setChecks, setOf } from './SetFields';
import classes from './Sets.module.css';

export function EditSetPage() {
  const { setId = '' } = useParams();
  const set = useGetSet(setId);
  return (
    <Loaded query={set} what="the set" shape="page">
      {(data) => <EditSetForm set={data} />}
    </Loaded>
  );
}

function valuesOf(set: LearningSet): SetValues {
  return {
    name: set.name,
    capacity: set.capacity,
    timeZone: set.timeZone,
    facilitatorEmail: '',
    runsItself: false,
    joinLink: set.joinLink ?? '',
  };
}

function EditSetForm({ set }: { set: LearningSet }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const facilitator = set.facilitator?.name;
  const form = useProblemForm<SetValues>({
    initialValues: valuesOf(set),
    validate: {
      ...setChecks,
      // An address is what the API takes and not what it tells: an empty field must not dismiss somebody unnoticed.
      facilitatorEmail: (value: string, { runsItself }: SetValues) =>
        facilitator && value.trim() === '' && !runsItself
          ? `Write the address of ${facilitator}, or say that the set runs itself`
          : null,
    },
  });
  const together = useTogether({
    read: set,
    latest: () => getSet(set.id),
    versionOf: ({ version }) => version,
    take: (theirs) => form.setValues(valuesOf(theirs)),
  });
  return (
    <>
      <PageHeader title={`Edit ${set.name}`} eyebrow={set.programme.name} />
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit(async (values) => {
          await together.save((version) =>
            updateSet(set.id, setOf(values), { headers: ifMatch(version) }),
          );
          await refresh();
          navigate(paths.set({ setId: set.id }));
        })}
      >
        <UnsavedWork form={form} />
        <SetFields
          form={form}
          facilitator={facilitator}
          facilitatorNote={
            facilitator
              ? `${facilitator} facilitates now. Write that address again to keep it so, or another one.`
              : 'Nobody facilitates now: the set runs itself.'
          }
        />
        {together.notice ?? <FormError error={form.problem} />}
        <Group>
          <Button type="submit" loading={form.saving}>
            Save
          </Button>
          <Button component={Link} to={paths.set({ setId: set.id })} variant="default">
            Not now
          </Button>
        </Group>
      </form>
    </>
  );
}
