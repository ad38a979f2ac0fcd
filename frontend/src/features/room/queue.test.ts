import { expect, it } from 'vitest';
import type { Question } from '@/api/generated/model';
import { amara, ben, dev } from '@/test/people';
import { aFloor, aQuestion, aTurnLog } from '@/test/turnLog';
import { queueOf } from './queue';

const askedAt = '2026-03-04T18:20:00Z';
const heard = (asker: Question['asker']) => aQuestion({ asker, askedAt });
const waits = (asker: Question['asker']) => aQuestion({ asker, state: 'QUEUED' });

it('puts whoever has been heard least first, then whoever asked first', () => {
  const questions = [heard(ben), heard(ben), heard(amara), waits(ben), waits(amara), waits(dev)];
  const turn = aTurnLog({ questions: [...questions, waits(dev)] });
  expect(queueOf(turn).map(({ asker }) => asker)).toEqual([dev, dev, amara, ben]);
  const [first, second] = queueOf(turn);
  expect(first?.number).toBeLessThan(second?.number ?? 0);
});

it('puts whoever was invited to ask on before all others', () => {
  const questions = [heard(ben), waits(dev), waits(ben)];
  const turn = aTurnLog({ questions, floor: aFloor({ followUpBy: ben }) });
  expect(queueOf(turn).map(({ asker }) => asker)).toEqual([ben, dev]);
});
