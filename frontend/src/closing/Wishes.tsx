import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { decideHowItGoesOn, useGetClosing, wishHowItGoesOn } from '@/api/generated/closing/closing';
import type { Closing, LearningSet, SetDecision } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { firstName, listOf } from '@/words';
import classes from './Closing.module.css';
import { WAYS, wayTitle } from './ways';

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
  const [problem, setProblem] = useState<unknown>(null);
  const mine = closing.wishes.find(({ person }) => person.id === viewerId)?.wish;
  const mayWish = set.allowedActions.includes('wishHowItGoesOn');
  const mayDecide = set.allowedActions.includes('decideHowItGoesOn');

  const send = async (deed: Promise<unknown>, words: string) => {
    setProblem(null);
    try {
      await deed;
      announce(words);
      await refresh();
    } catch (refusal) {
      setProblem(refusal);
    }
  };
  const namesFor = (decision: SetDecision) =>
    closing.wishes
      .filter(({ wish }) => wish === decision)
      .map(({ person }) => (person.id === viewerId ? 'you' : firstName(person)));

  return (
    <div>
      {closing.decision && (
        <div className={classes.decided}>
          <InlineNotice tone="good" title={`Decided: ${wayTitle(closing.decision).toLowerCase()}`}>
            It is done when the set closes. Until then you can decide otherwise.
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
                  aria-label={title}
                  checked={mine === decision}
                  onChange={() =>
                    send(wishHowItGoesOn(set.id, { decision }), `You wish: ${title.toLowerCase()}`)
                  }
                />
              )}
              <span className={classes.wayTitle}>{title}</span>
              <span className={classes.wayWords}>{words}</span>
              <span className={classes.wayNames}>{names.length > 0 && capital(listOf(names))}</span>
            </Way>
          );
        })}
      </fieldset>
      <p className={classes.soft}>
        {closing.undecided.length === 0
          ? 'Everybody has said what they wish.'
          : `Still to say: ${listOf(closing.undecided.map((person) => (person.id === viewerId ? 'you' : firstName(person))))}.`}
      </p>
      <FormError error={problem} />
      {mayDecide && (
        <div className={classes.decide}>
          <span className={classes.soft}>When you have decided together, keep it here:</span>
          {WAYS.map(({ decision, title }) => (
            <Button
              key={decision}
              size="compact-md"
              variant={closing.decision === decision ? 'filled' : 'default'}
              aria-pressed={closing.decision === decision}
              onClick={() =>
                send(
                  decideHowItGoesOn(set.id, { decision }),
                  `Kept as decided: ${title.toLowerCase()}`,
                )
              }
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
