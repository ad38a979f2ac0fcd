import { Button, Group } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import type { Me, Programme } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { createSet } from '@/api/generated/set/set';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { useProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
import { SetFields, type SetValues, setChecks, setOf } from './SetFields';
import classes from './Sets.module.css';

export function NewSetPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const me = useGetMe();
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(data) => me.data && <NewSetForm programme={data} me={me.data} />}
    </Loaded>
  );
}

function NewSetForm({ programme, me }: { programme: Programme; me: Me }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const form = useProblemForm<SetValues>({
    initialValues: {
      name: '',
      capacity: programme.setSize,
      timeZone: me.timeZone,
      facilitatorEmail: '',
      runsItself: false,
      joinLink: '',
    },
    validate: setChecks,
  });
  return (
    <>
      <PageHeader
        title="A new set"
        eyebrow={programme.name}
        lead="It begins as a draft with the programme’s contract. Its places open when you say so."
      />
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit(async (values) => {
          const set = await createSet(programme.id, setOf(values));
          await refresh();
          navigate(paths.set({ setId: set.id }));
        })}
      >
        <UnsavedWork form={form} />
        <SetFields
          form={form}
          facilitatorNote="Somebody who looks after the process and is no member. Leave it empty for a set that runs itself."
        />
        <FormError error={form.problem} />
        <Group>
          <Button type="submit" loading={form.saving}>
            Create the set
          </Button>
          <Button
            component={Link}
            to={paths.organiseProgramme({ programmeId: programme.id })}
            variant="default"
          >
            Not now
          </Button>
        </Group>
      </form>
    </>
  );
}
