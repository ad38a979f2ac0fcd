/** An id of the shape that the API gives: the `number`th thing of a kind. */
export const id = (kind: string, number: number) =>
  `0198c0de-${kind}-7000-8000-${String(number).padStart(12, '0')}`;
