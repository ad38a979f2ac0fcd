import { Link, useNavigate, useParams } from 'react-router';
import type { Programme } from '@/api/generated/model';
import {
  getProgramme,
  updateProgramme,
  useGetProgramme,
} from '@/api/generated/programme/programme';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { useProblemForm } from '@/ui/useProblemForm';
import { useTogether } from '@/ui/useTogether';
import { type DraftValues, draftChecks, draftOf, draftValuesOf } from './draft';
import classes from './Organiser.module.css';
import { ProgrammeForm } from './ProgrammeForm';

export function EditProgrammePage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(data) => <EditProgrammeForm programme={data} />}
    </Loaded>
  );
}

function EditProgrammeForm({ programme }: { programme: Programme }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const back = paths.organiseProgramme({ programmeId: programme.id });
  const form = useProblemForm<DraftValues>({
    initialValues: draftValuesOf(programme),
    validate: draftChecks,
  });
  const together = useTogether({
    read: programme,
    latest: () => getProgramme(programme.id),
    versionOf: ({ version }) => version,
    take: (theirs) => form.setValues(draftValuesOf(theirs)),
  });
  return (
    <>
      <PageHeader
        title={`Edit ${programme.name}`}
        eyebrow={
          <Link to={back} className={classes.up}>
            {programme.name}
          </Link>
        }
        lead="Sets that exist keep what their contracts say; new ones begin with what you settle here."
      />
      <ProgrammeForm
        form={form}
        submitLabel="Save"
        backTo={back}
        notice={together.notice}
        onSubmit={async (values) => {
          await together.save((version) =>
            updateProgramme(programme.id, draftOf(values), { headers: ifMatch(version) }),
          );
          await refresh();
          navigate(back);
        }}
      />
    </>
  );
}
