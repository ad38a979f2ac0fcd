import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { markTheme, releaseTheme, removeTheme } from '@/api/generated/closing/closing';
import type { Theme } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './ClosingPages.module.css';
import { ReleaseSwitch } from './ReleaseSwitch';

interface ThemesProps {
  setId: string;
  /** Null for the summary of the whole set. */
  turnId: string | null;
  themes: Theme[];
}

/** A few words each, picked by the author; every one of them stays with its author until they release it. */
export function Themes({ setId, turnId, themes }: ThemesProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [removing, setRemoving] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const form = useProblemForm({
    initialValues: { text: '' },
    validate: { text: (value: string) => (value.trim() ? null : 'Write a few words') },
  });

  const remove = async (id: string) => {
    setRemoving(id);
    setProblem(null);
    try {
      await removeTheme(id);
      announce('Removed');
      await refresh();
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setRemoving(null);
    }
  };

  return (
    <div className={classes.themes}>
      <p className={classes.soft}>
        {themes.length === 0
          ? 'A theme is a few words that could stand for this, such as “Saying no” or “Being heard”.'
          : 'My themes'}
      </p>
      {themes.length > 0 && (
        <ul className={classes.themeList}>
          {themes.map(({ id, text, releasedAt }) => (
            <li key={id}>
              <span className={classes.theme}>{text}</span>
              <ReleaseSwitch
                what={text}
                rule="Once five people of the programme have released a theme."
                released={Boolean(releasedAt)}
                onRelease={(released) => releaseTheme(id, { released })}
              />
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Remove the theme ${text}`}
                loading={removing === id}
                onClick={() => remove(id)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        noValidate
        className={classes.newTheme}
        onSubmit={form.submit(async ({ text }) => {
          setProblem(null);
          await markTheme(setId, { turnId, text: text.trim() });
          announce('Theme marked. Nobody else sees it.');
          form.reset();
          await refresh();
        })}
      >
        <TextInput label="A theme" maxLength={80} {...form.getInputProps('text')} />
        <Button type="submit" variant="default" loading={form.saving}>
          Mark it
        </Button>
      </form>
      <FormError error={problem ?? form.problem} />
    </div>
  );
}
