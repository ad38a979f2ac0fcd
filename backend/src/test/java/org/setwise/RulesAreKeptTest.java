package org.setwise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.TestSql;

/**
 * No rule without its guard and no guard without its test: what PostgreSQL's own catalogue says about the constraints
 * named {@code rule_<n>_…}, the tests, and the page that tells developers about them agree.
 */
@QuarkusTest
class RulesAreKeptTest {
    private static final Path PAGE = Path.of("docs/rules.md");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern CONSTRAINT = Pattern.compile("`(rule_\\d+_\\w+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test|\\w+Properties)\\.(\\w+)`");
    private static final Pattern CHECK = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    @Inject
    TestSql sql;

    /** Constraints as they are declared, and those that functions of triggers raise by name. */
    private Set<String> guards() throws SQLException {
        return new TreeSet<>(sql.column(String.class, """
                select conname::text from pg_constraint
                 where connamespace = 'public'::regnamespace and conname ~ '^rule_[0-9]+_' and contype <> 't'
                   and conrelid::regclass::text not like 'trial%'
                 union
                select name[1] from pg_proc, regexp_matches(prosrc, 'constraint = ''(rule_[0-9]+_\\w+)''', 'g') name
                 where pronamespace = 'public'::regnamespace
                """));
    }

    @Test
    void every_guard_in_the_database_is_named_by_a_test_that_meets_it() throws Exception {
        String tests = sources(TESTS);

        assertThat(guards()).hasSizeGreaterThan(30).allSatisfy(guard -> assertThat(tests)
                .as("a test that is refused by " + guard)
                .containsPattern("\"" + guard + "\""));
    }

    @Test
    void the_page_about_the_rules_names_every_guard_and_no_other() throws Exception {
        assertThat(namesIn(CONSTRAINT, 1)).isEqualTo(guards());
    }

    @Test
    void what_the_page_names_exists() throws Exception {
        String page = Files.readString(PAGE);
        Matcher named = TEST.matcher(page);
        while (named.find()) {
            assertThat(source(TESTS, named.group(1)))
                    .as(named.group())
                    .containsPattern("void " + named.group(2) + "\\(");
        }
        Matcher checks = CHECK.matcher(page.replaceAll(TEST.pattern(), ""));
        while (checks.find()) {
            String check = source(MAIN, checks.group(1));
            if (checks.group(2) != null) {
                assertThat(check).as(checks.group()).containsPattern("\\b" + checks.group(2) + "\\(");
            }
        }
    }

    @Test
    void every_rule_on_the_page_has_a_check_and_a_test() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
            assertThat(row).containsPattern(TEST);
            assertThat(row.replaceAll(TEST.pattern(), "")).containsPattern(CHECK);
        });
    }

    private static Set<String> namesIn(Pattern pattern, int group) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }

    private static String source(Path folder, String type) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    files.filter(path -> path.endsWith(type + ".java")).toList();
            assertThat(found).as(type).hasSize(1);
            return Files.readString(found.getFirst());
        }
    }
}
