import { Button, Stack } from '@mantine/core';
import { LockKeyhole } from 'lucide-react';
import { useRef } from 'react';
import { applyForPlace } from '@/api/generated/enrolment/enrolment';
import type { ApplicationQuestion, Declarations, Me, Programme } from '@/api/generated/model';
import { updateMe, updateMyDeclarations } from '@/api/generated/person/person';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import {
  ApplicationFields,
  applicationChecks,
  applicationOf,
  applicationValues,
} from '@/applicant/ApplicationFields';
import {
  DeclarationFields,
  declarationChecks,
  declarationsOf,
  declarationValues,
} from '@/applicant/DeclarationFields';
import { NameField } from '@/applicant/PersonFields';
import { wanted } from '@/applicant/words';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { viewersZone } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
import classes from './Programmes.module.css';

interface ApplyFormProps {
  programme: Programme;
  me: Me;
  questions: ApplicationQuestion[];
  declarations: Declarations;
}

/** The application itself, filled in with what is known already. Somebody new says their name here too. */
export function ApplyForm({ programme, me, questions, declarations }: ApplyFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const nameless = !me.name;
  // When a later step fails, the name has been kept, and is kept anew at the next try.
  const version = useRef(me.version);
  const form = useProblemForm({
    initialValues: {
      name: me.name ?? '',
      ...applicationValues(questions, {
        organisation: me.organisation ?? '',
        experienceLevel: me.experienceLevel ?? '',
        timeZone: me.name ? me.timeZone : viewersZone(),
      }),
      ...declarationValues(declarations),
    },
    validate: {
      name: wanted('yourself', 'name'),
      ...applicationChecks('yourself', questions),
      ...declarationChecks,
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async (values) => {
        const application = applicationOf(values);
        if (nameless) {
          const { organisation, experienceLevel } = application;
          const kept = await updateMe(
            { name: values.name.trim(), timeZone: viewersZone(), organisation, experienceLevel },
            { headers: ifMatch(version.current) },
          );
          version.current = kept.version;
        }
        await updateMyDeclarations(declarationsOf(values));
        await applyForPlace(programme.id, application);
        announce('Your application has been sent');
        await refresh();
      })}
    >
      <UnsavedWork form={form} />
      <Stack gap="md">
        {nameless && <NameField about="yourself" input={form.getInputProps('name')} />}
        <ApplicationFields
          about="yourself"
          questions={questions}
          hours={form.values.hours}
          inputProps={form.getInputProps}
        />
        <details className={classes.declarations}>
          <summary>
            <LockKeyhole size={16} aria-hidden /> Is there anybody you should not share a set with?
          </summary>
          <div className={classes.declarationFields}>
            <DeclarationFields
              lineManager={form.getInputProps('lineManagerEmail')}
              conflicts={form.getInputProps('conflictEmails')}
            />
          </div>
        </details>
        <FormError error={form.problem} />
        <Button type="submit" loading={form.saving}>
          Apply
        </Button>
      </Stack>
    </form>
  );
}
