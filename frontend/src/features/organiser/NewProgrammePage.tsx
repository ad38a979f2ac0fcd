import { Select } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { Me } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { createProgramme } from '@/api/generated/programme/programme';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { useProblemForm } from '@/ui/useProblemForm';
import { type DraftValues, draftChecks, draftOf, usualDraft } from './draft';
import { ProgrammeForm } from './ProgrammeForm';

export function NewProgrammePage() {
  const me = useGetMe();
  return (
    <>
      <PageHeader
        title="A new programme"
        lead="It begins as a draft that only organisers see. Everything here can be changed later."
      />
      <Loaded query={me} what="your organisations">
        {(data) =>
          data.organises.length === 0 ? (
            <EmptyState title="You organise nothing yet">
              An administrator can appoint you as an organiser of your organisation.
            </EmptyState>
          ) : (
            <NewProgrammeForm me={data} />
          )
        }
      </Loaded>
    </>
  );
}

function NewProgrammeForm({ me }: { me: Me }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const form = useProblemForm<DraftValues>({
    initialValues: usualDraft(me.organises[0]?.id ?? ''),
    validate: draftChecks,
  });
  return (
    <ProgrammeForm
      form={form}
      submitLabel="Create the programme"
      backTo={paths.programmes()}
      whose={
        me.organises.length > 1 && (
          <Select
            label="Whose programme it is"
            data={me.organises.map(({ id, name }) => ({ value: id, label: name }))}
            allowDeselect={false}
            {...form.getInputProps('organisationId')}
          />
        )
      }
      onSubmit={async (values) => {
        const programme = await createProgramme(draftOf(values));
        await refresh();
        navigate(paths.organiseProgramme({ programmeId: programme.id }));
      }}
    />
  );
}
