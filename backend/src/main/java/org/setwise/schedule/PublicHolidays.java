package org.setwise.schedule;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The public holidays of countries and their regions. A region is named as {@code gb} or {@code gb-sct}. */
@ApplicationScoped
class PublicHolidays {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Every country that is known, by its name. */
    List<HolidayRegion> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(PublicHolidays::isCountry)
                .map(code -> new HolidayRegion(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(HolidayRegion::name))
                .toList();
    }

    /** The regions of a country that have holidays of their own, by their name; none of a country that is not known. */
    List<HolidayRegion> regionsOf(String country) {
        if (!knows(country)) {
            return List.of();
        }
        return manager(country).getCalendarHierarchy().getChildren().entrySet().stream()
                .map(child -> new HolidayRegion(country + "-" + child.getKey(), name(child.getValue())))
                .sorted(Comparator.comparing(HolidayRegion::name))
                .toList();
    }

    boolean knows(String region) {
        String[] parts = region.split("-", 2);
        if (!isCountry(parts[0])
                || HolidayManager.getSupportedCalendarCodes().stream().noneMatch(parts[0]::equalsIgnoreCase)) {
            return false;
        }
        return parts.length == 1
                || manager(parts[0]).getCalendarHierarchy().getChildren().containsKey(parts[1]);
    }

    /** A region that is known, with its name. */
    HolidayRegion named(String region) {
        String[] parts = region.split("-", 2);
        String country = Locale.of("", parts[0]).getDisplayCountry(Locale.ENGLISH);
        return new HolidayRegion(
                region,
                parts.length == 1
                        ? country
                        : name(manager(parts[0])
                                        .getCalendarHierarchy()
                                        .getChildren()
                                        .get(parts[1])) + ", " + country);
    }

    /** The holidays of a region from one day to another, both included, with their English names. */
    Map<LocalDate, String> between(LocalDate first, LocalDate last, String region) {
        List<String> parts = new ArrayList<>(Arrays.asList(region.split("-", 2)));
        String country = parts.removeFirst();
        Map<LocalDate, String> days = new TreeMap<>();
        for (Holiday holiday : manager(country).getHolidays(first, last, parts.toArray(String[]::new))) {
            String name = holiday.getDescription(Locale.ENGLISH);
            days.put(holiday.getActualDate(), name);
            holiday.getObservedDate().ifPresent(observed -> days.put(observed, name));
        }
        return days;
    }

    private static boolean isCountry(String code) {
        return COUNTRIES.contains(code.toUpperCase(Locale.ROOT));
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private static String name(CalendarHierarchy region) {
        return region.getDescription(Locale.ENGLISH);
    }
}
