package org.setwise.formation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.setwise.formation.solver.Applicant;
import org.setwise.formation.solver.Cost;
import org.setwise.formation.solver.WeeklyTimes;

/** Tells in words who is in a proposed set, when they can meet, and what speaks against it. */
final class SetWords {
    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    private static final int NAMED = 3;

    private final Crowd crowd;

    SetWords(Crowd crowd) {
        this.crowd = crowd;
    }

    /** As in "Two organisations, three people each; two experience levels. Tuesday 18:00 suits all six." */
    String explanation(List<Applicant> people, Integer meetingHour) {
        if (people.isEmpty()) {
            return "Nobody is in this set.";
        }
        return capitalised(organisations(people)) + "; " + levels(people) + ". " + times(people, meetingHour);
    }

    Finding finding(Cost cost, int amount, List<Applicant> people) {
        return new Finding(
                Finding.Kind.valueOf(cost.name()),
                rule(cost),
                blocks(cost, people),
                cost.breaks() ? 0 : amount,
                words(cost, amount, people));
    }

    /** Two or three people are few, and yet a set that an organiser may want (rule 1). */
    private static boolean blocks(Cost cost, List<Applicant> people) {
        return cost.breaks() && (cost != Cost.TOO_FEW || people.size() < 2);
    }

    private static Integer rule(Cost cost) {
        return switch (cost) {
            case TOO_MANY, TOO_FEW, SIZE -> 1;
            case ORGANISATIONS, LEVELS -> 27;
            case KEPT_APART -> 28;
            default -> null;
        };
    }

    private String words(Cost cost, int amount, List<Applicant> people) {
        int size = people.size();
        return switch (cost) {
            case TOO_MANY -> "A set has nine people at most, and this one has " + number(size) + ".";
            case TOO_FEW ->
                "A set of " + number(size) + " is small: with fewer than four, one apology leaves hardly a group.";
            case ORGANISATIONS ->
                crowd.terms().internal()
                        ? "An internal set stays within one organisation; " + number(amount)
                                + (amount == 1 ? " person belongs" : " people belong") + " to another."
                        : "All are from one organisation; a cross-organisation set has at least two.";
            case LEVELS -> "All have the same experience level; a cross-organisation set has at least two.";
            case KEPT_APART -> apart(people);
            case NO_COMMON_TIME -> noTime(people);
            case SAME_ORGANISATION -> capitalised(pairs(amount, 10)) + " of one organisation: " + sharing(people) + ".";
            case SAME_LEVEL -> capitalised(pairs(amount, 2)) + " of one experience level.";
            case FEW_TIMES -> amount == 5 ? "Only one time suits everybody." : "Only two times suit everybody.";
            case SIZE -> capitalised(number(size)) + " people; six or seven is a good number.";
            case HAVE_MET -> capitalised(pairs(amount, 4)) + " who shared a set before.";
        };
    }

    private static String pairs(int points, int each) {
        int count = points / each;
        return number(count) + (count == 1 ? " pair" : " pairs");
    }

    private String sharing(List<Applicant> people) {
        return byOrganisation(people).entrySet().stream()
                .filter(group -> group.getValue() > 1)
                .map(group -> group.getKey() + " (" + group.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Names the two and not the reason: a reporting line and a conflict look alike (rule 28). */
    private String apart(List<Applicant> people) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                int other = people.get(j).index();
                if (IntStream.of(people.get(i).apart()).anyMatch(index -> index == other)) {
                    pairs.add(name(people.get(i)) + " and " + name(people.get(j)) + " are kept apart");
                }
            }
        }
        return String.join("; ", pairs) + ".";
    }

    private String noTime(List<Applicant> people) {
        int best = bestHour(people);
        List<String> unsuited = people.stream()
                .filter(person -> !person.times().include(best))
                .map(this::name)
                .toList();
        return "No weekly time suits everybody. " + WeeklyTime.of(best).words() + " suits all but " + listed(unsuited)
                + ".";
    }

    private static int bestHour(List<Applicant> people) {
        return IntStream.range(0, WeeklyTimes.HOURS)
                .boxed()
                .max(Comparator.comparingLong((Integer hour) -> people.stream()
                                .filter(person -> person.times().include(hour))
                                .count())
                        .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                .orElseThrow();
    }

    private String organisations(List<Applicant> people) {
        Map<String, Long> groups = byOrganisation(people);
        if (groups.size() == 1) {
            return "all from " + groups.keySet().iterator().next();
        }
        List<Long> sizes = groups.values().stream().distinct().toList();
        String each = sizes.size() > 1
                ? ""
                : sizes.getFirst() == 1
                        ? ", one person each"
                        : " of " + number(sizes.getFirst().intValue());
        return number(groups.size()) + " organisations" + each;
    }

    private Map<String, Long> byOrganisation(List<Applicant> people) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        person -> crowd.candidate(person).organisation(), TreeMap::new, Collectors.counting()));
    }

    private String levels(List<Applicant> people) {
        long levels = people.stream().map(Applicant::level).distinct().count();
        return levels == 1 ? "one experience level" : number((int) levels) + " experience levels";
    }

    private static String times(List<Applicant> people, Integer meetingHour) {
        WeeklyTimes common = common(people);
        if (meetingHour == null || common.count() == 0) {
            return "No weekly time suits everybody.";
        }
        String all = people.size() == 1 ? "its one person" : "all " + number(people.size());
        if (common.equals(WeeklyTimes.ALWAYS)) {
            return "Nobody said when they can meet.";
        }
        String others = common.count() == 1
                ? ""
                : common.count() == 2
                        ? ", and so does one other time"
                        : ", and so do " + number(common.count() - 1) + " other times";
        return WeeklyTime.of(meetingHour).words() + " suits " + all + others + ".";
    }

    static WeeklyTimes common(List<Applicant> people) {
        return people.stream().map(Applicant::times).reduce(WeeklyTimes.ALWAYS, WeeklyTimes::and);
    }

    String name(Applicant applicant) {
        return crowd.candidate(applicant).person().name();
    }

    static String listed(List<String> names) {
        if (names.size() > NAMED) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + number(names.size() - NAMED) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : String.valueOf(number);
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
