import { Radio, Stack, TextInput } from '@mantine/core';
import { experienceWords } from '@/placeWords';
import { type About, applicantWords } from './words';

interface PersonFieldProps {
  about: About;
  /** False where it may be left out. */
  required?: boolean;
  /** The form's `getInputProps` of this field. */
  input: object;
}

/** What somebody is called. */
export function NameField({ about, input }: PersonFieldProps) {
  return (
    <TextInput
      {...asked(about, 'name')}
      autoComplete={about === 'yourself' ? 'name' : 'off'}
      maxLength={200}
      {...input}
    />
  );
}

/** Where somebody works or volunteers. */
export function OrganisationField({ about, required, input }: PersonFieldProps) {
  return (
    <TextInput
      {...asked(about, 'organisation', required)}
      autoComplete={about === 'yourself' ? 'organization' : 'off'}
      maxLength={200}
      {...input}
    />
  );
}

/** How experienced somebody is with action learning. */
export function ExperienceField({ about, required, input }: PersonFieldProps) {
  return (
    <Radio.Group {...asked(about, 'experienceLevel', required)} {...input}>
      <Stack gap="xs" mt={6}>
        {Object.entries(experienceWords).map(([level, words]) => (
          <Radio key={level} value={level} label={words} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function asked(about: About, field: 'name' | 'organisation' | 'experienceLevel', required = true) {
  const { label, description } = applicantWords[about][field];
  return {
    label: required ? label : `${label} (optional)`,
    description,
    required,
    withAsterisk: false,
  };
}
