package org.setwise.rosterfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.validation.Validator;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A roster as a file of lines and cells. It is read line by line, so that its length does not matter. */
final class RosterFile {
    private static final Pattern NAMES_ITS_SEPARATOR = Pattern.compile("\uFEFF?\"?sep=.\"?", Pattern.CASE_INSENSITIVE);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int LONGEST_HEADING = 80;

    private final Path file;

    RosterFile(Path file) {
        this.file = file;
    }

    /**
     * Finds out how the file is written.
     *
     * @param order how its dates are meant; null when they have to tell themselves
     * @throws RosterFileIsUnreadable when it is no roster
     */
    RosterFileForm survey(RosterDateOrder order) {
        RosterEncoding encoding = encoding();
        int linesBefore = linesBefore(encoding);
        RosterSeparator separator = Arrays.stream(RosterSeparator.values())
                .max(Comparator.comparingLong(candidate -> known(headings(encoding, linesBefore, candidate))))
                .orElseThrow();
        List<RosterFileColumn> columns = headings(encoding, linesBefore, separator);
        requireSound(columns);
        RosterFileForm form = new RosterFileForm(encoding, separator, linesBefore, columns, order, false, 0);
        RosterDates dates = new RosterDates();
        int[] lines = {0};
        eachLine(form, (number, cells) -> {
            lines[0]++;
            look(dates, form.indexOf(RosterColumn.VALID_FROM), cells);
            look(dates, form.indexOf(RosterColumn.VALID_TO), cells);
        });
        if (lines[0] == 0) {
            throw new RosterFileIsUnreadable("It names nobody.", "Put one person on each line below the headings.");
        }
        return new RosterFileForm(
                encoding,
                separator,
                linesBefore,
                columns,
                order == null ? dates.order() : order,
                order == null && dates.areAmbiguous(),
                lines[0]);
    }

    /** Reads the people in it, one after another. */
    void read(RosterFileForm form, Validator validator, Consumer<RosterLine> lines) {
        RosterLineReader reader = new RosterLineReader(form, validator);
        eachLine(form, (number, cells) -> lines.accept(reader.read(number, cells)));
    }

    private interface Line {
        void is(int number, CsvRecord cells);
    }

    private void eachLine(RosterFileForm form, Line line) {
        try (CsvReader<CsvRecord> records = records(form.encoding(), form.linesBefore(), form.separator())) {
            boolean headings = true;
            for (CsvRecord cells : records) {
                boolean blank = cells.getFields().stream().allMatch(String::isBlank);
                if (!headings && !blank) {
                    line.is(Math.toIntExact(cells.getStartingLineNumber()) + form.linesBefore(), cells);
                }
                headings = false;
            }
        } catch (CsvParseException broken) {
            throw new RosterFileIsUnreadable(
                    broken.getMessage()
                            + (broken.getCause() == null
                                    ? ""
                                    : ": " + broken.getCause().getMessage()),
                    "Mend the quotation marks there, and send the file again.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<RosterFileColumn> headings(RosterEncoding encoding, int linesBefore, RosterSeparator separator) {
        try (CsvReader<CsvRecord> records = records(encoding, linesBefore, separator)) {
            Set<RosterColumn> seen = new HashSet<>();
            List<RosterFileColumn> columns = new ArrayList<>();
            Iterator<CsvRecord> lines = records.iterator();
            for (String cell : lines.hasNext() ? lines.next().getFields() : List.<String>of()) {
                String heading = shown(cell);
                RosterColumn column = RosterColumn.named(heading).orElse(null);
                if (column != null && !seen.add(column)) {
                    throw new RosterFileIsUnreadable(
                            "Two columns are read as the same: " + heading + " and one before it.",
                            "Rename or remove one of them.");
                }
                columns.add(new RosterFileColumn(heading, column));
            }
            return columns;
        } catch (CsvParseException broken) {
            // The headings may still be readable with another separator.
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CsvReader<CsvRecord> records(RosterEncoding encoding, int linesBefore, RosterSeparator separator)
            throws IOException {
        BufferedReader text = text(encoding.charset());
        for (int line = 0; line < linesBefore; line++) {
            text.readLine();
        }
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
    }

    /** UTF-16 tells itself by its mark; what is no UTF-8 from beginning to end is taken for Windows-1252. */
    private RosterEncoding encoding() {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            int first = bytes.read();
            int second = bytes.read();
            if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
                return RosterEncoding.UTF_16;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (Reader strict = new InputStreamReader(
                Files.newInputStream(file),
                RosterEncoding.UTF_8.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            char[] buffer = new char[8192];
            while (strict.read(buffer) >= 0) {
                // Reading to the end is the proof.
            }
            return RosterEncoding.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return RosterEncoding.WINDOWS_1252;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int linesBefore(RosterEncoding encoding) {
        try (BufferedReader text = text(encoding.charset())) {
            char[] beginning = new char[8];
            int read = Math.max(text.read(beginning), 0);
            String first = new String(beginning, 0, read).lines().findFirst().orElse("");
            return NAMES_ITS_SEPARATOR.matcher(first).matches() ? 1 : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BufferedReader text(Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static void requireSound(List<RosterFileColumn> columns) {
        if (columns.stream().noneMatch(column -> column.readAs() == RosterColumn.EMAIL)) {
            boolean people =
                    columns.stream().anyMatch(column -> column.heading().contains("@"));
            throw new RosterFileIsUnreadable(
                    people ? "Its first line names a person already." : "No column of its first line is called email.",
                    "Begin the file with a line of headings: email, and as you have them name, valid from, valid to,"
                            + " note, source.");
        }
    }

    private static String shown(String heading) {
        String plain = heading.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_HEADING));
    }

    private static long known(List<RosterFileColumn> columns) {
        return columns.stream().filter(column -> column.readAs() != null).count();
    }

    private static void look(RosterDates dates, int column, CsvRecord cells) {
        if (column >= 0 && column < cells.getFieldCount()) {
            dates.look(cells.getField(column));
        }
    }
}
