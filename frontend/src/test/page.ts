/** Items as the API lists them. */
export const page = <Item>(items: Item[], next: string | null = null) => ({ items, next });
