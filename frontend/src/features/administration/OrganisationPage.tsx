import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { AppointedPerson, Organisation } from '@/api/generated/model';
import {
  appointOrganiser,
  appointSponsor,
  dismissOrganiser,
  dismissSponsor,
  useGetOrganisation,
} from '@/api/generated/organisation/organisation';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EmptyState } from '@/ui/EmptyState';
import { emailProblem } from '@/ui/emailAddress';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { Rows } from '@/ui/Rows';
import { Section } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './Administration.module.css';
import { AdministrationHeader } from './AdministrationHeader';

/** Who organises the programmes of one organisation, and who reads their reports. */
export function OrganisationPage() {
  const { organisationId = '' } = useParams();
  const organisation = useGetOrganisation(organisationId);
  return (
    <Loaded query={organisation} what="the organisation" shape="page">
      {(data) => <OrganisationView organisation={data} />}
    </Loaded>
  );
}

function OrganisationView({ organisation }: { organisation: Organisation }) {
  const refresh = useRefresh();
  const [dismissing, setDismissing] = useState<AppointedPerson | null>(null);
  const [leaving, setLeaving] = useState<AppointedPerson | null>(null);
  const may = (action: string) => organisation.allowedActions.includes(action);
  return (
    <>
      <AdministrationHeader title={organisation.name} />
      <Section
        title="Organisers"
        lead="They make programmes, keep their lists and offer places. They never see what is said in a set."
      >
        {organisation.organisers.length === 0 ? (
          <EmptyState title="Nobody organises yet" />
        ) : (
          <Rows
            label="Organisers"
            rows={organisation.organisers.map((person) => ({
              id: person.id,
              title: person.name,
              facts: [person.email],
              actions: may('dismissOrganiser') && (
                <Button
                  variant="subtle"
                  color="brick"
                  size="sm"
                  aria-label={`Dismiss ${person.name}`}
                  onClick={() => setDismissing(person)}
                >
                  Dismiss
                </Button>
              ),
            }))}
          />
        )}
        {may('appointOrganiser') && (
          <Appoint
            label="Appoint somebody"
            appoint={(email) => appointOrganiser(organisation.id, { email })}
            appointed="The organiser is appointed"
          />
        )}
      </Section>
      <Section
        title="Sponsors"
        lead="They read the reports of the programmes: figures of five people or more, and nothing else."
      >
        {organisation.sponsors.length === 0 ? (
          <EmptyState title="There is no sponsor yet" />
        ) : (
          <Rows
            label="Sponsors"
            rows={organisation.sponsors.map((person) => ({
              id: person.id,
              title: person.name,
              facts: [person.email],
              actions: may('dismissSponsor') && (
                <Button
                  variant="subtle"
                  color="brick"
                  size="sm"
                  aria-label={`Dismiss the sponsor ${person.name}`}
                  onClick={() => setLeaving(person)}
                >
                  Dismiss
                </Button>
              ),
            }))}
          />
        )}
        {may('appointSponsor') && (
          <Appoint
            label="Appoint a sponsor"
            appoint={(email) => appointSponsor(organisation.id, { email })}
            appointed="The sponsor is appointed"
          />
        )}
      </Section>
      <ConfirmDialog
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={`Dismiss ${leaving?.name ?? 'this sponsor'}?`}
        confirmLabel="Dismiss"
        cancelLabel="Keep"
        tone="danger"
        onConfirm={async () => {
          if (leaving) {
            await dismissSponsor(organisation.id, leaving.id);
            await refresh();
          }
        }}
      >
        {`From then on this person no longer reads the reports of ${organisation.name}.`}
      </ConfirmDialog>
      <ConfirmDialog
        opened={dismissing !== null}
        onClose={() => setDismissing(null)}
        title={`Dismiss ${dismissing?.name ?? 'this organiser'}?`}
        confirmLabel="Dismiss"
        cancelLabel="Keep"
        tone="danger"
        onConfirm={async () => {
          if (dismissing) {
            await dismissOrganiser(organisation.id, dismissing.id);
            await refresh();
          }
        }}
      >
        {`From then on this person no longer organises for ${organisation.name}. Programmes and sets stay as they are.`}
      </ConfirmDialog>
    </>
  );
}

interface AppointProps {
  label: string;
  appoint: (email: string) => Promise<unknown>;
  /** What is told when it is done. */
  appointed: string;
}

function Appoint({ label, appoint, appointed }: AppointProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: { email: '' },
    validate: {
      email: emailProblem,
    },
  });
  return (
    <form
      noValidate
      className={classes.appoint}
      onSubmit={form.submit(async ({ email }) => {
        await appoint(email.trim());
        announce(appointed);
        form.reset();
        await refresh();
      })}
    >
      <TextInput
        type="email"
        label={label}
        description="By the email address with which they sign in."
        className={classes.email}
        {...form.getInputProps('email')}
      />
      <Button type="submit" variant="light" loading={form.saving}>
        Appoint
      </Button>
      <FormError error={form.problem} />
    </form>
  );
}
