import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Section } from '@/ui/Section';
import type { Cell, Figures } from './figures';
import classes from './Reports.module.css';

const COLOURS = ['spruce.6', 'marigold.5', 'brick.5', 'gray.7'];
/** More columns than these are read in the table alone. */
const MOST_SERIES = COLOURS.length;

/** Figures as a chart, and beside it as a table that tells all of it. */
export function FigureSection({ figures, columns }: { figures: Figures; columns: string[] }) {
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
              data={charted.map(({ label, cells }) => ({
                label,
                ...Object.fromEntries(columns.map((name, at) => [name, cells[at]?.value])),
              }))}
              dataKey="label"
              orientation="vertical"
              series={columns.map((name, at) => ({ name, color: COLOURS[at] ?? 'gray.7' }))}
              xAxisProps={{ domain: [0, figures.most ?? 'auto'], allowDecimals: false }}
              yAxisProps={{ width: 150, interval: 0 }}
              barProps={{ isAnimationActive: false, radius: 3 }}
              gridAxis="x"
              withBarValueLabel
              valueLabelProps={{ position: 'right', fill: 'var(--sw-ink)' }}
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

function Table({ figures, columns }: { figures: Figures; columns: string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className={classes.scroll} aria-label={`${figures.title}: table`} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{figures.title}</caption>
        {columns.length > 1 && (
          <thead>
            <tr>
              <td />
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {figures.lines.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                <td key={columns[at]}>
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
