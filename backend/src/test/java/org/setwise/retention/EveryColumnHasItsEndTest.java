package org.setwise.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.setwise.WholeDatabase;
import org.setwise.learningsession.TestSql;

/** No table for what people write comes without somebody having decided how it ends. */
@QuarkusTest
class EveryColumnHasItsEndTest {
    @Inject
    WholeDatabase database;

    @Inject
    TestSql sql;

    /** A new column fails here until {@code words.csv} says what becomes of it; then the erasures are held to it. */
    @Test
    void every_column_that_can_hold_words_says_what_becomes_of_it() throws SQLException {
        TreeSet<String> columns = database.columnsForWords().stream()
                .map(WholeDatabase.Column::toString)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(WordsOfTheSchema.read().keySet()).isEqualTo(columns);
    }

    /** One that holds the content of sets is let into by their erasure, and takes nothing after it. */
    @Test
    void every_table_of_content_is_erased_with_its_set() throws SQLException {
        String content = """
                select c.relname from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'set_id' and a.attnotnull
                 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
                   %s
                """;

        assertThat(sql.column(String.class, content.formatted(""))).hasSizeGreaterThan(15);
        assertThat(sql.column(String.class, content.formatted("""
                and not (exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'erased_with_its_set')
                         and exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'erased_set_takes_nothing'))
                """))).isEmpty();
    }

    /** What is guarded and points at a person goes with them, or is reached for what they wrote in it. */
    @Test
    void every_guarded_table_that_points_at_a_person_lets_their_erasure_in() throws SQLException {
        assertThat(sql.column(String.class, """
                select c.relname || '.' || a.attname
                  from pg_class c
                  join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'person'::regclass
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
                 where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
                   and not exists (select 1 from pg_policy p
                                    where p.polrelid = c.oid
                                      and p.polname in ('reached_for_its_people', 'gone_with_its_' || a.attname))
                """)).isEmpty();
    }
}
