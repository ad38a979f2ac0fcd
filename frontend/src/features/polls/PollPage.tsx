import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Availability, Poll, PollOption } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { answerPoll, useGetPoll, withdrawPoll } from '@/api/generated/poll/poll';
import { useGetSet } from '@/api/generated/set/set';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { type ProblemLike, problemLike } from '@/ui/problem';
import { StateBadge } from '@/ui/StateBadge';
import { ZonedTime } from '@/ui/Time';
import { viewersZone, zoneName } from '@/ui/time';
import { listOf } from '@/words';
import classes from './Polls.module.css';

const ANSWERS: { value: Availability; label: string }[] = [
  { value: 'YES', label: 'Yes' },
  { value: 'IF_NEED_BE', label: 'If need be' },
  { value: 'NO', label: 'No' },
];

/** Each answers when they can come; whoever plans takes a time and goes on to the series. */
export function PollPage() {
  const { pollId = '' } = useParams();
  const poll = useGetPoll(pollId);
  return (
    <Loaded query={poll} what="the poll" shape="page">
      {(data) => <PollView poll={data} />}
    </Loaded>
  );
}

function PollView({ poll }: { poll: Poll }) {
  const me = useGetMe();
  const set = useGetSet(poll.setId);
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<ProblemLike | null>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const may = (operation: string) => poll.allowedActions.includes(operation);
  const best = bestOf(poll.options);

  const answer = async (optionId: string, given: Availability) => {
    setProblem(null);
    try {
      await answerPoll(poll.id, { answers: [{ optionId, answer: given }] });
      announce('Your answer is kept');
      await refresh();
    } catch (error) {
      setProblem(problemLike(error));
    }
  };

  return (
    <>
      <PageHeader
        title="When could we meet?"
        eyebrow={
          set.data && (
            <Link to={paths.set({ setId: poll.setId })} className={classes.up}>
              {set.data.name}
            </Link>
          )
        }
        lead={
          poll.state === 'OPEN'
            ? `Times are in ${zoneName(viewersZone())}, yours.${may('answerPoll') ? ' Answer each; you can change your mind until a time is taken.' : ''}`
            : undefined
        }
        meta={
          <StateBadge tone={poll.state === 'OPEN' ? 'active' : 'quiet'}>
            {{ OPEN: 'Open', DECIDED: 'Decided', WITHDRAWN: 'Withdrawn' }[poll.state]}
          </StateBadge>
        }
        actions={
          may('withdrawPoll') && (
            <Button variant="default" onClick={() => setWithdrawing(true)}>
              Withdraw it
            </Button>
          )
        }
      />
      {poll.waitingFor.length > 0 && (
        <div className={classes.notice}>
          <InlineNotice>
            {`Not answered yet: ${listOf(poll.waitingFor.map(({ name }) => name))}.`}
          </InlineNotice>
        </div>
      )}
      <FormError error={problem} />
      <ul className={classes.options} aria-label="Times">
        {poll.options.map((option) => (
          <li
            key={option.id}
            className={classes.choice}
            data-best={(poll.state === 'OPEN' && option.id === best) || undefined}
            data-taken={option.id === poll.decided || undefined}
          >
            <div className={classes.when}>
              <strong>
                <ZonedTime instant={option.startsAt} zone={poll.timeZone} />
              </strong>
              <Counts option={option} />
              {option.id === poll.decided && <StateBadge tone="good">Taken</StateBadge>}
              {poll.state === 'OPEN' && option.id === best && (
                <StateBadge tone="good">Suits most</StateBadge>
              )}
            </div>
            {may('answerPoll') && (
              <fieldset className={classes.answers}>
                <legend className="visually-hidden">My answer</legend>
                {ANSWERS.map(({ value, label }) => {
                  const mine = option.answers.find(({ person }) => person.id === me.data?.id);
                  return (
                    <label key={value} data-answer={value}>
                      <input
                        type="radio"
                        name={option.id}
                        checked={mine?.answer === value}
                        onChange={() => answer(option.id, value)}
                      />
                      <span>{label}</span>
                    </label>
                  );
                })}
              </fieldset>
            )}
            <Names option={option} />
            {may('decidePoll') && (
              <Button
                component={Link}
                to={`${paths.planSeries({ setId: poll.setId })}?poll=${poll.id}&option=${option.id}`}
                variant={option.id === best ? 'filled' : 'default'}
                size="sm"
              >
                Take this time and plan
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={withdrawing}
        onClose={() => setWithdrawing(false)}
        title="Withdraw this poll?"
        confirmLabel="Withdraw it"
        onConfirm={async () => {
          await withdrawPoll(poll.id);
          await refresh();
        }}
      >
        Nobody can answer any more, and none of its times is taken.
      </ConfirmDialog>
    </>
  );
}

function Counts({ option }: { option: PollOption }) {
  if (option.yes + option.ifNeedBe + option.no === 0) {
    return <span className={classes.quiet}>No answers yet</span>;
  }
  return (
    <span className={classes.quiet}>
      {`${option.yes} yes, ${option.ifNeedBe} if need be, ${option.no} no`}
    </span>
  );
}

function Names({ option }: { option: PollOption }) {
  const names = (answer: Availability) =>
    option.answers.filter((given) => given.answer === answer).map(({ person }) => person.name);
  const [ifNeedBe, no] = [names('IF_NEED_BE'), names('NO')];
  if (ifNeedBe.length + no.length === 0) {
    return null;
  }
  return (
    <p className={classes.names}>
      {ifNeedBe.length > 0 && <span>{`If need be: ${listOf(ifNeedBe)}`}</span>}
      {no.length > 0 && <span>{`Cannot: ${listOf(no)}`}</span>}
    </p>
  );
}

/** The time with the fewest who cannot, and of those the one with the most who can without trouble; none before anybody answered. */
function bestOf(options: PollOption[]): string | null {
  const answered = options.filter(({ yes, ifNeedBe, no }) => yes + ifNeedBe + no > 0);
  const [first] = [...answered].sort((one, other) => one.no - other.no || other.yes - one.yes);
  return first?.id ?? null;
}
