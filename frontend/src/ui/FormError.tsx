import { InlineNotice } from './InlineNotice';
import { problemLike } from './problem';

interface FormErrorProps {
  /** Whatever was thrown; nothing is shown for null and undefined. */
  error: unknown;
}

/** Says beside a form why it was not accepted, read out at once. Violations are listed as far as `error` carries them. */
export function FormError({ error }: FormErrorProps) {
  if (error === null || error === undefined) {
    return null;
  }
  const { title, detail, remedy, violations } = problemLike(error);
  return (
    <InlineNotice tone="danger" title={title} live>
      {detail && <p>{detail}</p>}
      {remedy && <p>{remedy}</p>}
      {violations && violations.length > 0 && (
        <ul>
          {violations.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </InlineNotice>
  );
}
