package org.setwise.learningset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a set is called that goes on from another: by the same name, counted on. */
final class SetName {
    private static final int LONGEST = 200;
    private static final Pattern COUNTED = Pattern.compile("(.*\\S) (\\d{1,3})");

    private SetName() {}

    /** {@code Tuesday evenings} goes on as {@code Tuesday evenings 2}, and that as {@code Tuesday evenings 3}. */
    static String after(String name) {
        Matcher counted = COUNTED.matcher(name);
        String stem = counted.matches() ? counted.group(1) : name;
        String number = " " + (counted.matches() ? Integer.parseInt(counted.group(2)) + 1 : 2);
        return stem.substring(0, Math.min(stem.length(), LONGEST - number.length())) + number;
    }
}
