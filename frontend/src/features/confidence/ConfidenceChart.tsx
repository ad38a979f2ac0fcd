import '@mantine/charts/styles.layer.css';
import { CompositeChart, type CompositeChartSeries } from '@mantine/charts';
import type { SetConfidence } from '@/api/generated/model';
import classes from './Confidence.module.css';
import { namesOf } from './names';

/** Told apart by their dashes and their names at the side, not by colour alone. */
const DASHES = ['6 4', '2 4', '10 4 2 4', '12 6', '4 2 1 2', '8 3 2 3 2 3'];

/** The keys of the data; the others stand there by their ids. */
const MINE = 'mine';
const RANGE = 'range';

/** One's own line, the band in which the set lies, and the target. The table below says the same in numbers. */
export function ConfidenceChart({ confidence }: { confidence: SetConfidence }) {
  const { sessions, others, target } = confidence;
  const names = namesOf(others.map(({ person }) => person));
  const data = sessions.map((session) => ({
    session: `${session.number}`,
    [MINE]: session.mine?.value ?? null,
    [RANGE]: session.range ? [session.range.low, session.range.high] : null,
    ...Object.fromEntries(
      others.map(({ person, points }) => [
        person.id,
        points.find(({ sessionId }) => sessionId === session.sessionId)?.value ?? null,
      ]),
    ),
  }));
  const series: CompositeChartSeries[] = [];
  if (sessions.some(({ range }) => range)) {
    series.push({ name: RANGE, label: 'Your set', type: 'area', color: 'var(--sw-highlight)' });
  }
  for (const [at, { person }] of others.entries()) {
    series.push({
      name: person.id,
      label: names[at],
      type: 'line',
      color: 'var(--sw-ink-soft)',
      strokeDasharray: DASHES[at % DASHES.length],
    });
  }
  if (sessions.some(({ mine }) => mine?.value)) {
    series.push({ name: MINE, label: 'You', type: 'line', color: 'var(--sw-accent)' });
  }
  return (
    <>
      <ul className={classes.legend} aria-label="What the lines are">
        {series.toReversed().map(({ name, label, color, strokeDasharray }) => (
          <li key={name}>
            <svg width="36" height="12" aria-hidden="true" style={{ color: `${color}` }}>
              {name === RANGE ? (
                <rect width="36" height="12" rx="2" className={classes.band} />
              ) : (
                <path d="M0 6h36" className={classes.stroke} strokeDasharray={strokeDasharray} />
              )}
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <CompositeChart
        className={classes.chart}
        h={300}
        data={data}
        dataKey="session"
        series={series}
        curveType="linear"
        connectNulls
        strokeWidth={2.5}
        dotProps={{ r: 4 }}
        xAxisLabel="Session"
        yAxisProps={{ domain: [1, 10], ticks: [1, 4, 7, 10] }}
        referenceLines={
          target
            ? [
                {
                  y: target,
                  label: `You want to be at ${target}`,
                  color: 'var(--sw-ink-soft)',
                  labelPosition: 'insideTopLeft',
                },
              ]
            : []
        }
        valueFormatter={(value) =>
          Array.isArray(value) ? `${value[0]} to ${value[1]}` : String(value)
        }
        composedChartProps={{ accessibilityLayer: false }}
      />
    </>
  );
}
