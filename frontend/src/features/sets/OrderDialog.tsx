import { ActionIcon, Button, Modal, Radio, Stack } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { DecidedOrder, LearningSet, OrderWay, Rotation } from '@/api/generated/model';
import { decideOrder } from '@/api/generated/rotation/rotation';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { type ProblemLike, problemLike } from '@/ui/problem';
import { dayOf } from '@/ui/time';
import classes from './Sets.module.css';

/** How the order came about; a draw names its seed, so that anybody can repeat it. */
export function orderWords(order: DecidedOrder): string {
  const by = `by ${order.decidedBy.name} on ${dayOf(order.decidedAt)}`;
  switch (order.way) {
    case 'BY_HAND':
      return `Order laid down ${by}.`;
    case 'DRAWN':
      return `Order drawn ${by}, from the seed ${order.seed}.`;
    default:
      return `Volunteers first, the rest drawn ${by}, from the seed ${order.seed}.`;
  }
}

interface OrderDialogProps {
  set: LearningSet;
  rotation: Rotation;
  onClose: () => void;
}

/** In which order those present who have no date yet. */
export function OrderDialog({ set, rotation, onClose }: OrderDialogProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [way, setWay] = useState<OrderWay>('VOLUNTEERS_FIRST');
  const [people, setPeople] = useState(() =>
    rotation.members
      .filter(({ standing }) => standing === 'WITHOUT_DATE')
      .map(({ person }) => person),
  );
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<ProblemLike | null>(null);
  const volunteers = rotation.members.filter(
    ({ volunteered, standing }) => volunteered && standing === 'WITHOUT_DATE',
  ).length;

  const swap = (at: number, with_: number) =>
    setPeople((before) => {
      const after = [...before];
      const [one, other] = [after[at], after[with_]];
      if (one && other) {
        after[at] = other;
        after[with_] = one;
      }
      return after;
    });

  const save = async () => {
    setSaving(true);
    setProblem(null);
    try {
      await decideOrder(set.id, {
        way,
        personIds: way === 'BY_HAND' ? people.map(({ id }) => id) : null,
      });
      announce('The order is decided');
      await refresh();
      onClose();
    } catch (error) {
      setProblem(problemLike(error));
      setSaving(false);
    }
  };

  return (
    <Modal opened onClose={onClose} title="In which order?">
      <Stack gap="md">
        <p className={classes.quiet}>
          For those who have no date yet. A series that you plan follows it.
        </p>
        <Radio.Group
          aria-label="How the order comes about"
          value={way}
          onChange={(value) => setWay(value as OrderWay)}
        >
          <Stack gap="sm">
            <Radio
              value="VOLUNTEERS_FIRST"
              label="Volunteers first, the rest is drawn"
              description={
                volunteers === 0
                  ? 'Nobody has volunteered yet.'
                  : volunteers === 1
                    ? 'One has volunteered.'
                    : `${volunteers} have volunteered.`
              }
            />
            <Radio value="DRAWN" label="Draw them all" />
            <Radio value="BY_HAND" label="By hand, as you agreed" />
          </Stack>
        </Radio.Group>
        {way === 'BY_HAND' && (
          <ol className={classes.byHand} aria-label="Order">
            {people.map(({ id, name }, at) => (
              <li key={id}>
                <span>{name}</span>
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={`${name} earlier`}
                  disabled={at === 0}
                  onClick={() => swap(at, at - 1)}
                >
                  <ArrowUp size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={`${name} later`}
                  disabled={at === people.length - 1}
                  onClick={() => swap(at, at + 1)}
                >
                  <ArrowDown size={18} />
                </ActionIcon>
              </li>
            ))}
          </ol>
        )}
        <FormError error={problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose} disabled={saving}>
            Not now
          </Button>
          <Button loading={saving} onClick={save}>
            {way === 'BY_HAND' ? 'Decide it' : 'Draw it'}
          </Button>
        </DialogButtons>
      </Stack>
    </Modal>
  );
}
