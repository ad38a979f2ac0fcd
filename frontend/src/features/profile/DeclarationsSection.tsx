import { Button, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Declarations } from '@/api/generated/model';
import {
  getGetMyDeclarationsQueryKey,
  updateMyDeclarations,
  useGetMyDeclarations,
} from '@/api/generated/person/person';
import {
  DeclarationFields,
  declarationChecks,
  declarationsOf,
  declarationValues,
} from '@/applicant/DeclarationFields';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { Section } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './Profile.module.css';

/** With whom one is never to share a set, whichever programme it is in. */
export function DeclarationsSection() {
  const declarations = useGetMyDeclarations();
  return (
    <Section
      title="Whom you are kept apart from"
      lead="It holds for places that are offered from now on, in every programme."
    >
      <Loaded query={declarations} what="your declarations">
        {(data) => <DeclarationsForm declarations={data} />}
      </Loaded>
    </Section>
  );
}

function DeclarationsForm({ declarations }: { declarations: Declarations }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: declarationValues(declarations),
    validate: declarationChecks,
  });
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(async (values) => {
        const kept = await updateMyDeclarations(declarationsOf(values));
        queries.setQueryData(getGetMyDeclarationsQueryKey(), kept);
        announce('It is kept');
      })}
    >
      <Stack gap="md">
        <DeclarationFields
          lineManager={form.getInputProps('lineManagerEmail')}
          conflicts={form.getInputProps('conflictEmails')}
        />
        <FormError error={form.problem} />
        <div>
          <Button type="submit" variant="default" loading={form.saving}>
            Keep this
          </Button>
        </div>
      </Stack>
    </form>
  );
}
