import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { decideHowItGoesOn, useGetClosing, wishHowItGoesOn } from '@/api/generated/closing/closing';
import type { Closing, LearningSet, SetDecision } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { firstName, listOf } from '@/words';
import classes from './Closing.module.css';
import { WAYS, wayOf } from './ways';

type Command = { deed: 'wish' | 'decide'; decision: SetDecision };

interface WishesProps {
  set: LearningSet;
  viewerId: string | undefined;
}

/** How members wish that it goes on, and what the set decided: each says their own, whoever plans keeps the decision. */
export function Wishes({ set, viewerId }: WishesProps) {
  const closing = useGetClosing(set.id);
  return (
    <Loaded query={closing} what="what members wish" shape="cards">
      {(data) => <WishesView set={set} closing={data} viewerId={viewerId} />}
    </Loaded>
  );
}

function WishesView({ set, closing, viewerId }: WishesProps & { closing: Closing }) {
  const name = useId();
  const refresh = useRefresh();
  const announce = useAnnounce();
  // One after the other, so that what was chosen last is what stays.
  const command = useMutation({
    scope: { id: `closing of ${set.id}` },
    mutationFn: ({ deed, decision }: Command): Promise<unknown> =>
      deed === 'wish'
        ? wishHowItGoesOn(set.id, { decision })
        : decideHowItGoesOn(set.id, { decision }),
    onSuccess: (_, { deed, decision }) => {
      if (deed === 'decide') {
        announce(`Kept as decided: ${wayOf(decision)?.title.toLowerCase()}`);
      }
      return refresh();
    },
  });
  const sent = command.isPending ? command.variables : null;
  const mine =
    sent?.deed === 'wish'
      ? sent.decision
      : closing.wishes.find(({ person }) => person.id === viewerId)?.wish;
  const decided = sent?.deed === 'decide' ? sent.decision : closing.decision;
  const mayWish = set.allowedActions.includes('wishHowItGoesOn');
  const mayDecide = set.allowedActions.includes('decideHowItGoesOn');

  const namesFor = (decision: SetDecision) =>
    closing.wishes
      .filter(({ wish }) => wish === decision)
      .map(({ person }) => (person.id === viewerId ? 'you' : firstName(person)));

  return (
    <div>
      {closing.decision && (
        <div className={classes.decided}>
          <InlineNotice
            tone="good"
            title={`Decided: ${wayOf(closing.decision)?.title.toLowerCase()}`}
          >
            It is done when the set closes. Until then the set can decide otherwise.
          </InlineNotice>
        </div>
      )}
      <fieldset className={classes.ways}>
        <legend>{mayWish ? 'What do you wish?' : 'What the members wish'}</legend>
        {WAYS.map(({ decision, title, words }) => {
          const names = namesFor(decision);
          const Way = mayWish ? 'label' : 'div';
          return (
            <Way key={decision} className={classes.way} data-mine={mine === decision}>
              {mayWish && (
                <input
                  type="radio"
                  name={name}
                  aria-labelledby={`${name}-${decision}-title`}
                  aria-describedby={`${name}-${decision}-words ${name}-${decision}-names`}
                  checked={mine === decision}
                  onChange={() => command.mutate({ deed: 'wish', decision })}
                />
              )}
              <span id={`${name}-${decision}-title`} className={classes.wayTitle}>
                {title}
              </span>
              <span id={`${name}-${decision}-words`} className={classes.wayWords}>
                {words}
              </span>
              <span id={`${name}-${decision}-names`} className={classes.wayNames}>
                {names.length > 0 && capital(listOf(names))}
              </span>
            </Way>
          );
        })}
      </fieldset>
      <p className={classes.soft}>
        {closing.undecided.length === 0
          ? 'Everybody has said what they wish.'
          : `Still to say: ${listOf(closing.undecided.map((person) => (person.id === viewerId ? 'you' : firstName(person))))}.`}
      </p>
      <FormError error={command.error} />
      {mayDecide && (
        <div className={classes.decide}>
          <span className={classes.soft}>When you have decided together, keep it here:</span>
          {WAYS.map(({ decision, title }) => (
            <Button
              key={decision}
              size="compact-md"
              variant={decided === decision ? 'filled' : 'default'}
              aria-pressed={decided === decision}
              onClick={() => command.mutate({ deed: 'decide', decision })}
            >
              {title}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
