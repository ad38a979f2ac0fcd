package org.setwise.platform.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what is on this page, in the list's order
 * @param next pass it as {@code after} to read on; null at the end
 */
public record Page<T>(List<T> items, String next) {

    /**
     * Makes a page of rows that were read with one more than the limit, which tells whether there is a next page.
     *
     * @param position where a row stands in the list's order, such as its name and id
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, List<String>> position) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, Cursor.of(position.apply(items.getLast())));
    }

    /** The same page of something made from each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
