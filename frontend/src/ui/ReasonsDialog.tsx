import { Button, Modal, Textarea } from '@mantine/core';
import { DialogButtons } from './DialogButtons';
import type { StatedReasonLike, WarningLike } from './problem';
import classes from './ReasonsDialog.module.css';
import { useProblemForm } from './useProblemForm';

const LONGEST_REASON = 1000;

interface ReasonsDialogProps {
  warnings: WarningLike[];
  /** What the button that goes on says: "Start the set". */
  deed: string;
  /** Reasons from an earlier try, by rule. */
  written: ReadonlyMap<number, string>;
  onState: (reasons: StatedReasonLike[]) => Promise<void>;
  onLeave: () => void;
}

/** Rules that only warn let people go on once they have said why. Several warnings of one rule share its reason. */
export function ReasonsDialog({ warnings, deed, written, onState, onLeave }: ReasonsDialogProps) {
  const rules = [...new Set(warnings.map(({ rule }) => rule))];
  const form = useProblemForm({
    initialValues: Object.fromEntries(
      rules.map((rule) => [String(rule), written.get(rule) ?? '']),
    ) as Record<string, string>,
    validate: (values) =>
      Object.fromEntries(
        Object.entries(values)
          .filter(([, reason]) => reason.trim() === '')
          .map(([rule]) => [rule, 'Say in a few words why you go on']),
      ),
  });
  return (
    <Modal opened onClose={onLeave} title="Is this what you want?" size="lg">
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit((values) =>
          onState(rules.map((rule) => ({ rule, reason: (values[String(rule)] ?? '').trim() }))),
        )}
      >
        <p className={classes.lead}>
          {rules.length === 1
            ? 'This departs from how sets usually work well. You can go on: your reason is kept with it.'
            : 'This departs in some ways from how sets usually work well. You can go on: your reasons are kept with it.'}
        </p>
        {rules.map((rule, position) => (
          <Textarea
            key={rule}
            className={classes.warning}
            label={warnings
              .filter((warning) => warning.rule === rule)
              .map(({ detail }) => detail)
              .join(' ')}
            description="Why is it right this time?"
            autosize
            minRows={2}
            maxRows={8}
            maxLength={LONGEST_REASON}
            required
            withAsterisk={false}
            data-autofocus={position === 0 || undefined}
            {...form.getInputProps(String(rule))}
          />
        ))}
        <DialogButtons>
          <Button variant="default" onClick={onLeave} disabled={form.saving}>
            Go back
          </Button>
          <Button type="submit" loading={form.saving}>
            {deed}
          </Button>
        </DialogButtons>
      </form>
    </Modal>
  );
}
