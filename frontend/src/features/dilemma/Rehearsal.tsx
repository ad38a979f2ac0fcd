import { Button, Group, Modal } from '@mantine/core';
import { Play, RotateCcw, Timer } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '@/ui/Announcer';
import { PhaseTimer } from '@/ui/PhaseTimer';
import { useNow } from '@/ui/useNow';
import { countWords } from '@/ui/WordMeter';
import { passagesOf } from './passages';
import classes from './Rehearsal.module.css';

const SECONDS = 300;
/** Read aloud without hurry: 650 words in five minutes. */
const WORDS_PER_SECOND = 130 / 60;

/** Five minutes alone with the text: what one reads is marked at the pace of speaking. */
export function Rehearsal({ title, brief }: { title: string; brief: string }) {
  const [opened, setOpened] = useState(false);
  const words = countWords(brief);
  const minutes = Math.max(1, Math.round(words / WORDS_PER_SECOND / 60));
  return (
    <section aria-labelledby="rehearse">
      <h2 id="rehearse" className={classes.title}>
        Rehearse
      </h2>
      <p className={classes.soft}>
        {words === 0
          ? 'Write first. Then say it aloud once, against the five minutes you will have.'
          : `Read aloud it takes about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. Say it once before the day: you will hear what is missing.`}
      </p>
      <Button
        variant="default"
        leftSection={<Timer size={18} aria-hidden />}
        disabled={words === 0}
        onClick={() => setOpened(true)}
      >
        Rehearse for five minutes
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="Rehearsal"
        size="56rem"
        classNames={{ body: classes.modal }}
      >
        <Stage title={title} brief={brief} />
      </Modal>
    </section>
  );
}

function Stage({ title, brief }: { title: string; brief: string }) {
  const announce = useAnnounce();
  const now = useNow(500);
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const seconds = startedAt === null ? 0 : Math.max(0, (now - startedAt) / 1000);
  const spoken = seconds * WORDS_PER_SECOND;
  const over = seconds >= SECONDS;
  const passages = useMemo(() => passagesOf(brief), [brief]);
  const current =
    startedAt === null || over
      ? undefined
      : passages
          .flatMap(({ sentences }) => sentences)
          .find(({ from, words }) => spoken >= from && spoken < from + words)?.from;
  const mark = useRef<HTMLSpanElement>(null);
  // The text follows the mark, so that nobody has to scroll while speaking.
  useEffect(() => {
    if (current !== undefined) {
      mark.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    }
  }, [current]);
  const begin = () => {
    setStartedAt(Date.now());
    announce('Five minutes begin');
  };
  return (
    <div className={classes.stage}>
      <div className={classes.clock}>
        <PhaseTimer
          label="Rehearsal"
          totalSeconds={SECONDS}
          endsAt={startedAt === null ? null : new Date(startedAt + SECONDS * 1000).toISOString()}
          size={150}
        />
        <Group justify="center">
          {startedAt === null ? (
            <Button size="sm" leftSection={<Play size={18} aria-hidden />} onClick={begin}>
              Begin
            </Button>
          ) : (
            <Button
              variant="default"
              size="sm"
              leftSection={<RotateCcw size={18} aria-hidden />}
              onClick={begin}
            >
              From the start
            </Button>
          )}
        </Group>
        <p className={classes.pace}>
          {over
            ? 'This is where the host would thank you.'
            : 'The mark moves at the pace of somebody who speaks calmly. You need not keep to it.'}
        </p>
      </div>
      <div className={classes.words}>
        <h3 className={classes.heading}>{title}</h3>
        {passages.map((paragraph) => (
          <p key={paragraph.from}>
            {paragraph.sentences.map((sentence) => {
              const spokenNow = sentence.from === current;
              const done = startedAt !== null && spoken >= sentence.from + sentence.words;
              return (
                <span
                  key={sentence.from}
                  ref={spokenNow ? mark : undefined}
                  className={classes.sentence}
                  data-state={spokenNow ? 'current' : done ? 'done' : 'coming'}
                >
                  {sentence.text}
                </span>
              );
            })}
          </p>
        ))}
      </div>
    </div>
  );
}
