import { ActionIcon, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { Link, useParams } from 'react-router';
import type { Holidays, Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import {
  setHolidays,
  useGetHolidays,
  useListHolidayRegions,
} from '@/api/generated/schedule/schedule';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { dateInWords } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
import classes from './Organiser.module.css';

type Day = { name: string; firstDay: string; lastDay: string };

/** The days on which the sets of a programme do not meet; a series that is planned gives way to them. */
export function HolidaysPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const holidays = useGetHolidays(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(of) => (
        <>
          <PageHeader
            title="Days off"
            eyebrow={
              <Link to={paths.organiseProgramme({ programmeId })} className={classes.up}>
                {of.name}
              </Link>
            }
            lead="Series of sessions give way to them. What is planned already stays where it is."
          />
          <Loaded query={holidays} what="the days off">
            {(data) => (
              <div className={classes.holidays}>
                {data.allowedActions.includes('setHolidays') && (
                  <HolidaysForm key={data.version} programme={of} holidays={data} />
                )}
                <Coming holidays={data} />
              </div>
            )}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

function Coming({ holidays }: { holidays: Holidays }) {
  return (
    <Section title="In the next twelve months">
      {holidays.coming.length === 0 ? (
        <EmptyState title="No days off">Sets may meet on any day.</EmptyState>
      ) : (
        <ul className={classes.daysOff}>
          {holidays.coming.map(({ day, name }) => (
            <li key={`${day}-${name}`}>
              <time dateTime={day}>{dateInWords(day)}</time>
              <span>{name}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function HolidaysForm({ programme, holidays }: { programme: Programme; holidays: Holidays }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [country = '', part = ''] = holidays.publicHolidaysOf?.code.split('-', 2) ?? [];
  const form = useProblemForm<{ country: string; part: string; own: Day[] }>({
    initialValues: { country, part, own: holidays.own.map((day) => ({ ...day })) },
    validate: {
      own: {
        name: (value: string) => (value.trim() ? null : 'Name it'),
        firstDay: (value: string) => (value ? null : 'Choose a day'),
      },
    },
  });
  const countries = useListHolidayRegions();
  const chosen = form.values.country;
  const parts = useListHolidayRegions({ country: chosen }, { query: { enabled: chosen !== '' } });
  return (
    <form
      noValidate
      onSubmit={form.submit(async (values) => {
        const region = values.part ? `${values.country}-${values.part}` : values.country;
        await setHolidays(
          programme.id,
          {
            publicHolidaysOf: region || null,
            own: values.own.map(({ name, firstDay, lastDay }) => ({
              name: name.trim(),
              firstDay,
              lastDay: lastDay || firstDay,
            })),
          },
          { headers: ifMatch(holidays.version) },
        );
        announce('Saved');
        await refresh();
      })}
    >
      <UnsavedWork form={form} />
      <Section title="Public holidays">
        <div className={classes.regions}>
          <Select
            label="Country"
            placeholder="None"
            searchable
            clearable
            data={(countries.data?.items ?? []).map(({ code, name }) => ({
              value: code,
              label: name,
            }))}
            value={chosen || null}
            onChange={(value) => form.setValues({ country: value ?? '', part: '' })}
          />
          {(parts.data?.items.length ?? 0) > 0 && (
            <Select
              label="Part of it"
              placeholder="The whole country"
              searchable
              clearable
              data={(parts.data?.items ?? []).map(({ code, name }) => ({
                value: code.split('-', 2)[1] ?? '',
                label: name,
              }))}
              value={form.values.part || null}
              onChange={(value) => form.setFieldValue('part', value ?? '')}
            />
          )}
        </div>
      </Section>
      <Section title="Days of our own">
        <Stack gap="md">
          {form.values.own.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day has nothing else to tell it by
            <div key={at} className={classes.dayOff}>
              <TextInput label="Name" maxLength={200} {...form.getInputProps(`own.${at}.name`)} />
              <TextInput
                type="date"
                label="First day"
                {...form.getInputProps(`own.${at}.firstDay`)}
              />
              <TextInput
                type="date"
                label="Last day"
                {...form.getInputProps(`own.${at}.lastDay`)}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={`Remove ${form.values.own[at]?.name || 'this day'}`}
                onClick={() => form.removeListItem('own', at)}
              >
                <X size={18} />
              </ActionIcon>
            </div>
          ))}
          <Group>
            <Button
              variant="default"
              size="sm"
              leftSection={<Plus size={18} />}
              onClick={() => form.insertListItem('own', { name: '', firstDay: '', lastDay: '' })}
            >
              Add days off
            </Button>
          </Group>
        </Stack>
      </Section>
      <FormError error={form.problem} />
      <Group>
        <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
          Save
        </Button>
      </Group>
    </form>
  );
}
