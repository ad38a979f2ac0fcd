import { Button } from '@mantine/core';
import { setConfidenceTarget } from '@/api/generated/confidence/confidence';
import type { SetConfidence } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { ScaleField } from '@/ui/ScaleField';
import { Section } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './Confidence.module.css';

/** Where somebody wants to be before the set ends for them. They can change it at any time. */
export function TargetSection({ confidence }: { confidence: SetConfidence }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm<{ target: number | null }>({
    initialValues: { target: confidence.target ?? null },
    validate: { target: (target) => (target === null ? 'Choose a number' : null) },
  });
  return (
    <Section
      title={confidence.target ? 'Where you want to be' : 'Where do you want to be?'}
      lead="Nobody else sees it, and you can change it at any time. When every member has come where they wanted to be, your set is asked whether it wants to close."
    >
      <form
        noValidate
        className={classes.target}
        onSubmit={form.submit(async ({ target }) => {
          await setConfidenceTarget(confidence.setId, { target: target as number });
          announce('Your target is kept');
          await refresh();
        })}
      >
        <ScaleField
          label="How confident you want to be"
          ends={['not at all', 'wholly']}
          value={form.values.target}
          onChange={(target) => form.setFieldValue('target', target)}
          error={form.errors.target}
          data-path="target"
        />
        <FormError error={form.problem} />
        <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
          Keep it
        </Button>
      </form>
    </Section>
  );
}
