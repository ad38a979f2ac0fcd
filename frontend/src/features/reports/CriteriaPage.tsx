import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Criterion } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { addCriterion, retireCriterion, useListCriteria } from '@/api/generated/report/report';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Card, Section } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './Reports.module.css';

/** By what a programme would like to see whom it reaches. */
export function CriteriaPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const criteria = useListCriteria(programmeId);
  const [retiring, setRetiring] = useState<Criterion | null>(null);
  const refresh = useRefresh();
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {({ name, allowedActions }) => {
        const may = allowedActions.includes('addCriterion');
        return (
          <>
            <PageHeader
              title="Whom it reaches"
              eyebrow={
                <Link to={paths.organiseProgramme({ programmeId })} className={classes.up}>
                  {name}
                </Link>
              }
              lead="Ask what you would like to see in the report: who takes part who usually does not. Everybody may leave it unanswered, nobody sees a single answer, and nothing is decided by it."
            />
            <Loaded query={criteria} what="the criteria">
              {({ items }) =>
                items.length === 0 ? (
                  <EmptyState title="Nothing is asked yet" />
                ) : (
                  <div className={classes.lists}>
                    {items.map((criterion) => (
                      <Card
                        key={criterion.id}
                        title={criterion.text}
                        level={2}
                        footer={
                          may && (
                            <Button
                              variant="subtle"
                              color="brick"
                              aria-label={`Ask no longer: ${criterion.text}`}
                              onClick={() => setRetiring(criterion)}
                            >
                              Ask no longer
                            </Button>
                          )
                        }
                      >
                        <ul className={classes.options}>
                          {criterion.options.map(({ id, text }) => (
                            <li key={id}>{text}</li>
                          ))}
                        </ul>
                      </Card>
                    ))}
                  </div>
                )
              }
            </Loaded>
            {may && <NewCriterion programmeId={programmeId} />}
            <ConfirmDialog
              opened={retiring !== null}
              onClose={() => setRetiring(null)}
              title="Ask this no longer?"
              confirmLabel="Ask no longer"
              cancelLabel="Keep asking"
              tone="danger"
              onConfirm={async () => {
                if (retiring) {
                  await retireCriterion(programmeId, retiring.id);
                  await refresh();
                }
              }}
            >
              {`“${retiring?.text ?? ''}” disappears from the report too.`}
            </ConfirmDialog>
          </>
        );
      }}
    </Loaded>
  );
}

function NewCriterion({ programmeId }: { programmeId: string }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: { text: '', options: '' },
    validate: {
      text: (text: string) => (text.trim() ? null : 'Write what is asked'),
      options: (options: string) =>
        linesOf(options).length >= 2
          ? null
          : 'Write two answers or more, each on a line of its own',
    },
  });
  return (
    <Section title="Ask something more">
      <form
        noValidate
        className={classes.choice}
        onSubmit={form.submit(async ({ text, options }) => {
          await addCriterion(programmeId, { text: text.trim(), options: linesOf(options) });
          announce('It is asked from now on');
          form.reset();
          await refresh();
        })}
      >
        <TextInput
          label="What is asked"
          description="Such as: Have you taken part in something like this before? It stays in these words."
          {...form.getInputProps('text')}
        />
        <Textarea
          label="What can be answered"
          description="Each answer on a line of its own. A few broad ones show more than many narrow ones."
          autosize
          minRows={3}
          {...form.getInputProps('options')}
        />
        <FormError error={form.problem} />
        <div>
          <Button type="submit" loading={form.saving}>
            Ask
          </Button>
        </div>
      </form>
    </Section>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
