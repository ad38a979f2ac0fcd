import { Button, Textarea, TextInput } from '@mantine/core';
import { Megaphone } from 'lucide-react';
import { useId, useState } from 'react';
import { releaseDilemma } from '@/api/generated/dilemma/dilemma';
import type { Dilemma } from '@/api/generated/model';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { problemLike } from '@/ui/problem';
import { RelativeTime } from '@/ui/Time';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { WordMeter } from '@/ui/WordMeter';
import classes from './DilemmaPage.module.css';
import { Rehearsal } from './Rehearsal';
import { SaveNote } from './SaveNote';
import { Statements } from './Statements';
import { useDilemmaDraft } from './useDilemmaDraft';

/** In words: what can be said in five minutes. */
const FIVE_MINUTES = 650;

interface DilemmaEditorProps {
  turnId: string;
  read: Dilemma | null;
  meId: string;
}

export function DilemmaEditor({ turnId, read, meId }: DilemmaEditorProps) {
  const writing = useStatedReasons('Keep it so');
  const draft = useDilemmaDraft(turnId, read, meId, writing.send);
  const announce = useAnnounce();
  const meterId = useId();
  const [releasing, setReleasing] = useState(false);
  const reasons = useStatedReasons('Release it');
  const { words, saved } = draft;
  const released = saved?.state === 'RELEASED';
  const violations = draft.problem ? (problemLike(draft.problem).violations ?? []) : [];
  const fault = (field: string) => violations.find((one) => one.field === field)?.message;
  const missing = [
    words.title.trim() === '' && 'a title',
    words.brief.trim() === '' && 'the text',
    !(words.willingToShare && words.someControl && words.current && words.unresolved) &&
      'the four statements',
  ].filter((one) => one !== false);

  const release = async () => {
    if (draft.state !== 'saved' && !(await draft.save())) {
      throw { title: 'It could not be saved just now', remedy: 'Your words are kept. Try again.' };
    }
    const answer = await reasons.send((statedReasons) => releaseDilemma(turnId, { statedReasons }));
    if (answer) {
      draft.accept(answer);
      announce('Your dilemma is released to your set');
    }
  };

  return (
    <div className={classes.columns}>
      <div className={classes.form}>
        <InlineNotice
          tone={released ? 'good' : 'info'}
          title={released ? 'Released to your set' : 'Private to you'}
        >
          {released ? (
            <>
              The members and your facilitator can read it
              {saved.releasedAt && (
                <>
                  {' since '}
                  <RelativeTime instant={saved.releasedAt} />
                </>
              )}
              . You can still change it until your turn begins.
            </>
          ) : (
            'Nobody else can see it, not even that it exists, until you release it.'
          )}
        </InlineNotice>
        <TextInput
          label="Title"
          description="A few words that you would say aloud."
          size="lg"
          maxLength={200}
          value={words.title}
          error={fault('title')}
          onChange={(event) => draft.change({ title: event.currentTarget.value })}
          onBlur={draft.saveAtOnce}
        />
        <div>
          <Textarea
            label="What it is about"
            description="What happens, what you have tried, what it does to you, and what you cannot see."
            autosize
            minRows={12}
            maxLength={8000}
            aria-describedby={meterId}
            classNames={{ input: classes.text }}
            value={words.brief}
            error={fault('brief')}
            onChange={(event) => draft.change({ brief: event.currentTarget.value })}
            onBlur={draft.saveAtOnce}
          />
          <WordMeter
            id={meterId}
            text={words.brief}
            limit={FIVE_MINUTES}
            advice="You have five minutes to say it."
          />
        </div>
        <Statements words={words} onChange={draft.change} />
        <div className={classes.saving}>
          <SaveNote draft={draft} />
          {violations.length === 0 && <FormError error={draft.problem} />}
        </div>
      </div>
      <aside className={classes.aside}>
        <Rehearsal title={words.title} brief={words.brief} />
        {!released && (
          <section className={classes.release} aria-labelledby="release">
            <h2 id="release" className={classes.asideTitle}>
              Release it
            </h2>
            <p className={classes.soft}>
              {missing.length === 0
                ? 'Then your set can read it before the session, and in the room.'
                : `Still missing: ${new Intl.ListFormat('en-GB').format(missing)}.`}
            </p>
            <Button
              leftSection={<Megaphone size={18} aria-hidden />}
              onClick={() => setReleasing(true)}
              variant={missing.length === 0 ? 'filled' : 'light'}
              disabled={draft.state === 'conflict'}
            >
              Release to my set
            </Button>
          </section>
        )}
      </aside>
      <ConfirmDialog
        opened={releasing && !reasons.dialog}
        onClose={() => setReleasing(false)}
        title="Release your dilemma?"
        confirmLabel="Release it"
        cancelLabel="Keep it private"
        onConfirm={release}
      >
        The members of your set and your facilitator will read it. Organisers and administrators
        never do. You can still change it until your turn begins, but not make it private again.
      </ConfirmDialog>
      {reasons.dialog}
      {writing.dialog}
    </div>
  );
}
