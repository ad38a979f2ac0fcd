package org.setwise.rosterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them: from spreadsheets of several countries, and from other systems. */
class RosterFileTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void whatSeparatesCellsIsFoundOut(String separator) throws IOException {
        RosterFile file = file("E-Mail,Full Name,Note\r\nAda@Example.org,\"Obi, Ada\",\"said \"\"yes\"\"\"\r\n"
                .replace(",", separator)
                .replace("Obi" + separator, "Obi,"));

        assertThat(lines(file)).singleElement().satisfies(line -> {
            assertThat(line.email()).isEqualTo("ada@example.org");
            assertThat(line.name()).isEqualTo("Obi, Ada");
            assertThat(line.note()).isEqualTo("said \"yes\"");
            assertThat(line.line()).isEqualTo(2);
            assertThat(line.problem()).isNull();
        });
    }

    @Test
    void lettersAreReadFromUtf8WithAndWithoutAMarkAndFromUtf16AndLatin1() throws IOException {
        String text = "Name;Email\nZoë Müller;zoe@example.org\n";

        assertThat(read(text, StandardCharsets.UTF_8)).isEqualTo("UTF_8 Zoë Müller");
        assertThat(read("\uFEFF" + text, StandardCharsets.UTF_8)).isEqualTo("UTF_8 Zoë Müller");
        assertThat(read(text, StandardCharsets.UTF_16)).isEqualTo("UTF_16 Zoë Müller");
        assertThat(read(text, StandardCharsets.ISO_8859_1)).isEqualTo("WINDOWS_1252 Zoë Müller");
        assertThat(read("Name;Email\nZo\u00eb – “Zo”;zoe@example.org\n", Charset.forName("windows-1252")))
                .isEqualTo("WINDOWS_1252 Zoë – “Zo”");
    }

    @Test
    void columnsAreKnownByTheirHeadingsInAnyOrderAndOthersArePassedOver() throws IOException {
        RosterFile file = file("Telephone,Valid until,First name,Surname,EMAIL ADDRESS,Start date\n"
                + "01234,2026-12-31,Ada,Obi,ada@example.org,2026-01-01\n");

        assertThat(file.survey(null).columns().getFirst().readAs()).isNull();
        assertThat(lines(file))
                .containsExactly(new RosterLine(
                        2,
                        "ada@example.org",
                        "Ada Obi",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        null,
                        null));
    }

    @Test
    void datesTellThemselvesWhichOfDayAndMonthComesFirst() throws IOException {
        assertThat(dated("04/03/2026", "25/12/2026")).isEqualTo("DAY_FIRST false 2026-03-04");
        assertThat(dated("04/03/2026", "12/25/2026")).isEqualTo("MONTH_FIRST false 2026-04-03");
        assertThat(dated("2026-03-04", "2026-12-25")).isEqualTo("ISO false 2026-03-04");
        assertThat(dated("4.3.2026", "25.12.2026")).isEqualTo("DAY_FIRST false 2026-03-04");
    }

    @Test
    void datesThatDoNotTellAreReadDayFirstAndItIsSaidSo() throws IOException {
        assertThat(dated("04/03/2026", "05/06/2026")).isEqualTo("DAY_FIRST true 2026-03-04");
        RosterFile file = file("email,from\nada@example.org,04/03/2026\n");
        RosterFileForm said = file.survey(RosterDateOrder.MONTH_FIRST);
        assertThat(said.dateOrderAssumed()).isFalse();
        assertThat(lines(file, said).getFirst().validFrom()).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void datesThatContradictEachOtherAreRefusedOnTheirLines() throws IOException {
        List<RosterLine> lines = lines(file("email,from\na@example.org,25/12/2026\nb@example.org,12/25/2026\n"));

        assertThat(lines.getFirst().problem()).isNull();
        assertThat(lines.getLast().problem()).contains("12/25/2026");
    }

    @Test
    void aLineIsRefusedWithItsNumberAndEveryReason() throws IOException {
        List<RosterLine> lines = lines(file("email,from,to,name\n"
                + "nonsense,2026-02-30,,Ada\n"
                + "\n"
                + "b@example.org,2026-02-02,2026-02-01,\n"
                + ",,,Nobody\n"
                + "c@example.org,,,Chi,more\n"
                + "d@example.org,,,\"two\nlines\"\n"));

        assertThat(lines).extracting(RosterLine::line).containsExactly(2, 4, 5, 6, 7);
        assertThat(lines.get(0).problem()).contains("email address").contains("2026-02-30");
        assertThat(lines.get(1).problem()).contains("before its first day");
        assertThat(lines.get(2).problem()).contains("no email address");
        assertThat(lines.get(3).problem()).contains("more cells");
        assertThat(lines.get(4).problem()).contains("The name");
    }

    @Test
    void aQuotationMarkThatIsNotClosedDoesNotSwallowPeople() throws IOException {
        List<RosterLine> lines = lines(file("email,note\na@example.org,\"fine\nb@example.org,\nc@example.org,\n"));

        assertThat(lines).singleElement().satisfies(line -> assertThat(line.problem())
                .contains("quotation mark is not closed"));
    }

    @Test
    void textAfterAClosingQuotationMarkIsToldWithItsLine() throws IOException {
        RosterFile file = file("email,note\na@example.org,\"so\"x\n");

        assertThatThrownBy(() -> file.survey(null))
                .isInstanceOfSatisfying(
                        RosterFileIsUnreadable.class,
                        refusal -> assertThat(refusal.problem().detail()).contains("line 2"));
    }

    @Test
    void whatIsNoRosterIsToldInWords() throws IOException {
        assertThat(refusal("")).contains("No column");
        assertThat(refusal("ada@example.org,Ada\nben@example.org,Ben\n")).contains("names a person already");
        assertThat(refusal("Name,Phone\nAda,1\n")).contains("called email");
        assertThat(refusal("email,E-Mail\na@example.org,b@example.org\n")).contains("read as the same");
        assertThat(refusal("email,name\n\n\n")).contains("names nobody");
        assertThat(refusal("\u0000\u0001\u0002PK\u0003")).contains("No column");
    }

    @Test
    void aFirstLineThatNamesTheSeparatorIsNoHeading() throws IOException {
        List<RosterLine> lines = lines(file("sep=;\nemail;name\na@example.org;Ada\n"));

        assertThat(lines).singleElement().satisfies(line -> assertThat(line.line())
                .isEqualTo(3));
    }

    private String dated(String first, String second) throws IOException {
        RosterFile file = file("email,from,to\na@example.org," + first + ",\nb@example.org," + second + ",\n");
        RosterFileForm form = file.survey(null);
        return form.dateOrder() + " " + form.dateOrderAssumed() + " "
                + lines(file, form).getFirst().validFrom();
    }

    private String read(String text, Charset charset) throws IOException {
        Path path = Files.write(Files.createTempFile(folder, "roster", ".csv"), text.getBytes(charset));
        RosterFile file = new RosterFile(path);
        RosterFileForm form = file.survey(null);
        return form.encoding() + " " + lines(file, form).getFirst().name();
    }

    private String refusal(String text) throws IOException {
        RosterFile file = file(text);
        try {
            file.survey(null);
            return "it was read";
        } catch (RosterFileIsUnreadable refused) {
            return refused.problem().detail();
        }
    }

    private RosterFile file(String text) throws IOException {
        return new RosterFile(Files.writeString(Files.createTempFile(folder, "roster", ".csv"), text));
    }

    private static List<RosterLine> lines(RosterFile file) {
        return lines(file, file.survey(null));
    }

    private static List<RosterLine> lines(RosterFile file, RosterFileForm form) {
        List<RosterLine> lines = new ArrayList<>();
        file.read(form, VALIDATOR, lines::add);
        return lines;
    }
}
