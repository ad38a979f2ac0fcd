import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { getListMyActionsQueryKey, listMyActions } from '@/api/generated/action/action';
import { usePages } from '@/api/pages';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { ActionCard } from './ActionCard';
import classes from './ActionsPage.module.css';

/** Everything I said I would try: what is still to do by its day, and what came of the rest. */
export function ActionsPage() {
  const open = usePages(getListMyActionsQueryKey({ open: true }), (page, signal) =>
    listMyActions({ ...page, open: true }, { signal }),
  );
  const past = usePages(
    getListMyActionsQueryKey({ open: false }),
    (page, signal) => listMyActions({ ...page, open: false }, { signal }),
    10,
  );
  const byDay = open.items?.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return (
    <>
      <PageHeader
        title="My actions"
        lead="What you undertook to try between one session and the next. A few words while it is fresh are worth more than a report later."
        actions={
          <Button component={Link} to={paths.log()} variant="default">
            Learning log
          </Button>
        }
      />
      <Section title="To try">
        {open.isPending && <LoadingState what="your actions" shape="cards" />}
        {open.isError && !open.items && (
          <ErrorState error={open.error} onRetry={() => open.refetch()} />
        )}
        {byDay?.length === 0 && (
          <EmptyState
            title="Nothing is waiting for you"
            action={
              <Button component={Link} to={paths.sets()} variant="default">
                Go to your sets
              </Button>
            }
          >
            After you have presented, what you decided to try appears here until you have told of
            it.
          </EmptyState>
        )}
        <ul className={classes.list}>
          {byDay?.map((action) => (
            <li key={action.id}>
              <ActionCard action={action} />
            </li>
          ))}
        </ul>
        <MoreButton what="actions" pages={open} />
      </Section>
      {past.isError && !past.items && (
        <ErrorState error={past.error} onRetry={() => past.refetch()} />
      )}
      {past.items && past.items.length > 0 && (
        <Section title="What came of the others">
          <ul className={classes.list}>
            {past.items.map((action) => (
              <li key={action.id}>
                <ActionCard action={action} />
              </li>
            ))}
          </ul>
          <MoreButton what="actions" pages={past} />
        </Section>
      )}
    </>
  );
}
