package org.setwise.rosterfile;

import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setwise.person.EmailAddress;
import org.setwise.programme.RosterEntryDraft;

/** Reads one line of a file, by the same rules as an entry that is added by hand. */
final class RosterLineReader {
    /** What a spreadsheet would take for a formula, as an export guards it. */
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern SWALLOWED = Pattern.compile("[\\r\\n].*\\S@\\S", Pattern.DOTALL);
    private static final int LONGEST_QUOTE = 60;

    private final RosterFileForm form;
    private final Validator validator;

    RosterLineReader(RosterFileForm form, Validator validator) {
        this.form = form;
        this.validator = validator;
    }

    /** @param number of the line in the file, from 1 */
    RosterLine read(int number, CsvRecord cells) {
        Set<String> problems = new TreeSet<>();
        String email = cell(cells, RosterColumn.EMAIL);
        String name = name(cells);
        LocalDate from = date(cells, RosterColumn.VALID_FROM, problems);
        LocalDate to = date(cells, RosterColumn.VALID_TO, problems);
        String note = cell(cells, RosterColumn.NOTE);
        String source = cell(cells, RosterColumn.SOURCE);
        String address = email == null ? "" : EmailAddress.normalised(email);
        if (email == null) {
            problems.add("There is no email address.");
        } else {
            LocalDate first = from == null ? LocalDate.EPOCH : from;
            validator.validate(new RosterEntryDraft(email, name, first, to, note, source)).stream()
                    .map(RosterLineReader::said)
                    .forEach(problems::add);
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("Its last day is before its first day.");
        }
        if (cells.getFields().stream().anyMatch(cell -> SWALLOWED.matcher(cell).find())) {
            problems.add("A cell runs over several lines and holds an address: a quotation mark is not closed.");
        }
        if (hasMoreCellsThanHeadings(cells)) {
            problems.add("It has more cells than there are headings.");
        }
        boolean sound = problems.isEmpty();
        return new RosterLine(
                number,
                sound ? address : shortened(address),
                sound ? name : null,
                from,
                to,
                sound ? note : null,
                sound ? source : null,
                sound ? null : String.join(" ", problems));
    }

    private String name(CsvRecord cells) {
        String whole = cell(cells, RosterColumn.NAME);
        if (whole != null) {
            return whole;
        }
        List<String> parts = Stream.of(RosterColumn.FIRST_NAME, RosterColumn.LAST_NAME)
                .map(column -> cell(cells, column))
                .filter(part -> part != null)
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private LocalDate date(CsvRecord cells, RosterColumn column, Set<String> problems) {
        String text = cell(cells, column);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> date = RosterDates.read(text, form.dateOrder());
        if (date.isEmpty()) {
            problems.add("“" + shortened(text) + "” is no date, such as 2026-03-04 or 04/03/2026.");
        }
        return date.orElse(null);
    }

    /** Null where the cell is blank, or not there. */
    private String cell(CsvRecord cells, RosterColumn column) {
        int index = form.indexOf(column);
        if (index < 0 || index >= cells.getFieldCount()) {
            return null;
        }
        String cell = cells.getField(index);
        String bare = (GUARDED.matcher(cell).matches() ? cell.substring(1) : cell)
                .replace("\r\n", "\n")
                .strip();
        return bare.isEmpty() ? null : bare;
    }

    private boolean hasMoreCellsThanHeadings(CsvRecord cells) {
        return cells.getFields().stream().skip(form.columns().size()).anyMatch(cell -> !cell.isBlank());
    }

    private static String said(ConstraintViolation<RosterEntryDraft> violation) {
        String field =
                switch (violation.getPropertyPath().toString()) {
                    case "email" -> "The email address";
                    case "name" -> "The name";
                    case "note" -> "The note";
                    default -> "The source";
                };
        return field + " " + violation.getMessage() + ".";
    }

    /** What is shown of something that cannot be kept: nothing that PostgreSQL or a page would stumble over. */
    private static String shortened(String text) {
        String plain = text.codePoints()
                .limit(LONGEST_QUOTE)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return plain.length() < text.length() ? plain + "…" : plain;
    }
}
