import { Skeleton } from '@mantine/core';
import classes from './states.module.css';

interface LoadingStateProps {
  /** What is being loaded, for those who hear the page: "your sets". */
  what: string;
  /** The shape of what will come, so that the page does not jump. */
  shape?: 'page' | 'cards' | 'lines';
}

export function LoadingState({ what, shape = 'lines' }: LoadingStateProps) {
  return (
    <div className={classes.loading}>
      <span className="visually-hidden" role="status">{`Loading ${what}`}</span>
      {shape === 'page' && (
        <>
          <Skeleton height={18} width="9rem" />
          <Skeleton height={44} width="min(26rem, 80%)" mb="md" />
        </>
      )}
      {shape === 'cards' ? (
        <div className={classes.loadingCards}>
          {[1, 2, 3].map((card) => (
            <Skeleton key={card} height={168} radius="lg" />
          ))}
        </div>
      ) : (
        ['100%', '92%', '96%', '64%'].map((width) => (
          <Skeleton key={width} height={18} width={width} maw="44rem" />
        ))
      )}
    </div>
  );
}
