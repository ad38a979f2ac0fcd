import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Organisation } from '@/api/generated/model';
import {
  createOrganisation,
  getListOrganisationsQueryKey,
  listOrganisations,
} from '@/api/generated/organisation/organisation';
import { usePages } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { DialogButtons } from '@/ui/DialogButtons';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { Rows } from '@/ui/Rows';
import { useProblemForm } from '@/ui/useProblemForm';
import { listOf } from '@/words';
import { AdministrationHeader } from './AdministrationHeader';

export function OrganisationsPage() {
  const [making, setMaking] = useState(false);
  const organisations = usePages<Organisation>(
    getListOrganisationsQueryKey(),
    (page, signal) => listOrganisations(page, { signal }),
    50,
  );
  return (
    <>
      <AdministrationHeader
        title="Organisations"
        actions={
          <Button
            variant="default"
            leftSection={<Plus size={18} />}
            onClick={() => setMaking(true)}
          >
            New organisation
          </Button>
        }
      />
      <Loaded
        query={{
          data: organisations.items,
          error: organisations.error,
          refetch: organisations.refetch,
        }}
        what="the organisations"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="There is no organisation yet">
              Organisations offer programmes. Make one and appoint who organises them.
            </EmptyState>
          ) : (
            <>
              <Rows
                label="Organisations"
                rows={items.map(({ id, name, organisers }) => ({
                  id,
                  title: <Link to={paths.organisation({ organisationId: id })}>{name}</Link>,
                  facts: [
                    organisers.length > 0
                      ? `Organised by ${listOf(organisers.map((person) => person.name))}`
                      : 'Nobody organises programmes for it',
                  ],
                }))}
              />
              <MoreButton what="organisations" pages={organisations} />
            </>
          )
        }
      </Loaded>
      {making && <NewOrganisationDialog onClose={() => setMaking(false)} />}
    </>
  );
}

function NewOrganisationDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const form = useProblemForm({
    initialValues: { name: '' },
    validate: { name: (value: string) => (value.trim() ? null : 'Write its name') },
  });
  return (
    <Modal opened onClose={onClose} title="A new organisation">
      <form
        noValidate
        onSubmit={form.submit(async ({ name }) => {
          const organisation = await createOrganisation({ name: name.trim() });
          await refresh();
          navigate(paths.organisation({ organisationId: organisation.id }));
        })}
      >
        <Stack gap="md">
          <TextInput label="Name" maxLength={200} data-autofocus {...form.getInputProps('name')} />
          <FormError error={form.problem} />
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              Make it
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
