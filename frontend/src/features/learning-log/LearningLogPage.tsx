import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { Download, PencilLine, Search } from 'lucide-react';
import { useState } from 'react';
import {
  getExportMyLogAsMarkdownUrl,
  getExportMyLogAsPdfUrl,
  getListMyLearningQueryKey,
  listMyLearning,
  useListMyLogSets,
} from '@/api/generated/learning-log/learning-log';
import type { Learning, LogSet } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { usePages } from '@/api/pages';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { EntryDialog } from './EntryDialog';
import { LearningCard } from './LearningCard';
import classes from './LearningLog.module.css';
import { setChoices } from './setChoices';
import { type LogFilter, useLogFilter } from './useLogFilter';

/** What one learned over all one's sets, for oneself alone. */
export function LearningLogPage() {
  const [filter, setFilter] = useLogFilter();
  const [writing, setWriting] = useState(false);
  const { data: me } = useGetMe();
  const sets = useListMyLogSets();
  const log = usePages<Learning>(getListMyLearningQueryKey({ ...filter }), (page, signal) =>
    listMyLearning({ ...page, ...filter }, { signal }),
  );
  const filtered = Boolean(filter.setId || filter.query);
  const ofSets = sets.data?.items ?? [];
  return (
    <>
      <PageHeader
        title="Your learning log"
        lead="Your review sheets, what you told of your actions, your outcomes and your words about your confidence come together here, with whatever you add. Nobody but you ever reads it, and it stays yours when you leave a set."
        actions={
          <Button
            leftSection={<PencilLine size={18} aria-hidden />}
            onClick={() => setWriting(true)}
          >
            Write an entry
          </Button>
        }
      />
      <Finding filter={filter} sets={ofSets} onFind={setFilter} />
      {log.isPending && <LoadingState what="your learning log" shape="cards" />}
      {log.isError && !log.items && <ErrorState error={log.error} onRetry={() => log.refetch()} />}
      {log.items?.length === 0 &&
        (filtered ? (
          <EmptyState title="Nothing like that">
            Try fewer words, or look through all your sets.
          </EmptyState>
        ) : (
          <EmptyState title="Nothing yet">
            What you write for yourself in a session and after it comes here by itself. You can also
            begin with an entry of your own.
          </EmptyState>
        ))}
      <ol className={classes.log} aria-label="What you learned">
        {log.items?.map((learning) => (
          <li key={`${learning.kind}-${learning.id}`}>
            <LearningCard learning={learning} sets={ofSets} />
          </li>
        ))}
      </ol>
      <MoreButton what="of your log" pages={log} />
      {writing && me && (
        <EntryDialog
          draftKey={`log:new:${me.id}`}
          sets={ofSets}
          setId={filter.setId}
          onClose={() => setWriting(false)}
        />
      )}
    </>
  );
}

interface FindingProps {
  filter: LogFilter;
  sets: LogSet[];
  onFind: (changed: LogFilter) => void;
}

/** By set and by words; what is found can be taken along. */
function Finding({ filter, sets, onFind }: FindingProps) {
  const [words, setWords] = useState(filter.query ?? '');
  const part = filter.setId || filter.query ? ' of what is shown' : '';
  return (
    <div className={classes.finding}>
      <search className={classes.where}>
        <form
          className={classes.search}
          onSubmit={(event) => {
            event.preventDefault();
            onFind({ query: words.trim() });
          }}
        >
          <TextInput
            type="search"
            label="Words"
            leftSection={<Search size={18} aria-hidden />}
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onBlur={() => onFind({ query: words.trim() })}
          />
          <NativeSelect
            label="Set"
            value={filter.setId ?? ''}
            onChange={(event) => onFind({ setId: event.currentTarget.value })}
            data={[{ value: '', label: 'All my sets' }, ...setChoices(sets)]}
          />
        </form>
      </search>
      <Group gap="sm">
        <Button
          component="a"
          href={getExportMyLogAsMarkdownUrl({ ...filter })}
          download
          variant="default"
          size="sm"
          leftSection={<Download size={16} aria-hidden />}
          aria-label={`Markdown${part}`}
        >
          Markdown
        </Button>
        <Button
          component="a"
          href={getExportMyLogAsPdfUrl({ ...filter })}
          download
          variant="default"
          size="sm"
          leftSection={<Download size={16} aria-hidden />}
          aria-label={`PDF${part}`}
        >
          PDF
        </Button>
      </Group>
    </div>
  );
}
