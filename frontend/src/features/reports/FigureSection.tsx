import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { Section } from '@/ui/Section';
import type { Cell, Figures } from './figures';
import classes from './Reports.module.css';

const COLOURS = [
  'var(--sw-accent)',
  'var(--sw-highlight)',
  'var(--sw-danger-ink)',
  'var(--sw-ink-soft)',
];
/** More columns than these are read in the table alone. */
const MOST_SERIES = COLOURS.length;

/** What stands side by side; two can have one name. */
export interface Column {
  id: string;
  name: string;
}

/** Figures as a chart, and beside it as a table that tells all of it. */
export function FigureSection({ figures, columns }: { figures: Figures; columns: Column[] }) {
  const charted = figures.lines.filter(({ cells }) => cells.some(({ value }) => value !== null));
  const drawn = charted.length > 0 && figures.lines.length > 1 && columns.length <= MOST_SERIES;
  return (
    <Section title={figures.title} lead={figures.lead}>
      <div className={classes.figures} data-drawn={drawn}>
        <Table figures={figures} columns={columns} />
        {drawn && (
          <div className={classes.chart} aria-hidden="true">
            <BarChart
              h={charted.length * (18 + 16 * columns.length) + 50}
              data={charted.map(({ id, cells }) => ({
                line: id,
                ...Object.fromEntries(columns.map((column, at) => [column.id, cells[at]?.value])),
              }))}
              dataKey="line"
              orientation="vertical"
              series={columns.map(({ id, name }, at) => ({
                name: id,
                label: name,
                color: COLOURS[at] ?? 'var(--sw-ink-soft)',
              }))}
              xAxisProps={{ domain: [0, figures.most ?? 'auto'], allowDecimals: false }}
              yAxisProps={{
                width: 150,
                interval: 0,
                tickFormatter: (id) => charted.find((line) => line.id === id)?.label ?? '',
              }}
              barProps={{ isAnimationActive: false, radius: 3 }}
              gridAxis="x"
              withBarValueLabel
              valueLabelProps={{
                position: 'right',
                fill: 'var(--sw-ink)',
                formatter: (value) => value,
              }}
              barChartProps={{ margin: { right: 44 } }}
              withTooltip={false}
              withLegend={columns.length > 1}
              legendProps={{ verticalAlign: 'bottom' }}
              tickLine="none"
            />
          </div>
        )}
      </div>
    </Section>
  );
}

function Table({ figures, columns }: { figures: Figures; columns: Column[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className={classes.scroll} aria-label={`${figures.title}: table`} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{figures.title}</caption>
        {columns.length > 1 && (
          <thead>
            <tr>
              <td />
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {figures.lines.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.id}>
                  <Told cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Told({ cell }: { cell: Cell }) {
  return cell.words === null ? (
    <span className={classes.held}>fewer than five, or kept back</span>
  ) : (
    <strong>{cell.words}</strong>
  );
}
