package org.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;

/**
 * Rule 25 as PostgreSQL holds it, with every check of the application out of the way: what is written and said in a set
 * exists for its members and its facilitator alone. Reads and writes go straight to the database as the application's role.
 */
@QuarkusTest
class ContentIsForTheSetTest {
    private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");
    private static final Set<String> REFUSALS = Set.of("42501", "23514");

    @Inject
    PlantedContent content;

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    private SessionInTests session;
    private UUID presenter;
    private UUID asker;
    private Map<String, String> planted;

    /** Who has no business with the content of the set. */
    enum Stranger {
        OUTSIDER,
        ORGANISER,
        ADMINISTRATOR,
        FORMER_PRESENTER,
        FORMER_MEMBER,
        MEMBER_OF_ANOTHER_SET,
        FACILITATOR_OF_ANOTHER_SET,
        NOBODY
    }

    private UUID person(Stranger stranger) throws SQLException {
        return switch (stranger) {
            case OUTSIDER -> session.set().outsider();
            case ORGANISER -> session.set().organiser();
            case ADMINISTRATOR -> {
                sql.run(
                        null,
                        "update person set administrator = true where id = ?",
                        session.set().outsider());
                yield session.set().outsider();
            }
            case FORMER_PRESENTER -> leave(presenter);
            case FORMER_MEMBER -> leave(asker);
            case MEMBER_OF_ANOTHER_SET -> sessions.set().member(0);
            case FACILITATOR_OF_ANOTHER_SET -> sessions.set().facilitator();
            case NOBODY -> null;
        };
    }

    private UUID leave(UUID member) throws SQLException {
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN' where person_id = ? and set_id = ?",
                member,
                session.set().setId());
        return member;
    }

    @BeforeEach
    void plant() throws SQLException {
        session = content.plant();
        presenter = session.presenter();
        asker = session.askers().getFirst();
        planted = new LinkedHashMap<>();
        for (String table : tablesWithRowSecurity()) {
            planted.put(table, asJson(table));
        }
    }

    /** What belongs to a person and to no set (applications, with whom one can sit, whether another may come) is tried where it is written. */
    private List<String> tablesWithRowSecurity() throws SQLException {
        return sql.column(
                String.class,
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
                        + " and relrowsecurity and relname not in ('application_answer', 'declared_conflict',"
                        + " 'replacement_answer', 'reporting_line', 'criterion_declaration', 'report_class', 'report_unit')"
                        + " order by relname");
    }

    /** A planted row as JSON, as its asker sees it, to be written again by somebody else. */
    private String asJson(String table) throws SQLException {
        return sql.inTransactionOf(asker, on -> {
            List<String> rows = on.column(
                    String.class, "select to_jsonb(t)::text from " + table + " t where " + ofTheSet(table), key(table));
            assertThat(rows).as("planted in " + table).isNotEmpty();
            return rows.getFirst();
        });
    }

    private static String ofTheSet(String table) {
        return table.equals("idempotency_key") ? "person = ?" : "set_id = ?";
    }

    private UUID key(String table) {
        return table.equals("idempotency_key") ? asker : session.set().setId();
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_sees_nothing(Stranger stranger) throws SQLException {
        UUID person = person(stranger);

        for (String table : planted.keySet()) {
            if (!isTheirOwn(table, person) && !staysTheirs(table, person)) {
                long seen = sql.inTransactionOf(person, on -> on.column(
                                Long.class, "select count(*) from " + table + " where " + ofTheSet(table), key(table))
                        .getFirst());
                assertThat(seen).as(table + " as " + stranger).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_writes_nothing(Stranger stranger) throws SQLException {
        Map<String, List<String>> before = new LinkedHashMap<>();
        for (String table : planted.keySet()) {
            before.put(table, stored(table));
        }
        UUID person = person(stranger);

        for (String table : planted.keySet()) {
            if (isTheirOwn(table, person)) {
                continue;
            }
            SQLException refusal = catchThrowableOfType(SQLException.class, () -> writeAgain(table, person));
            assertThat((Throwable) refusal)
                    .as("insert into " + table + " as " + stranger)
                    .isNotNull();
            assertThat(refusal.getSQLState()).as(table + " as " + stranger).isIn(REFUSALS);
            assertThat(sql.run(person, "delete from " + table))
                    .as("delete from " + table + " as " + stranger)
                    .isZero();
            // Without a condition: one would bring the policy for reading into it.
            sql.run(person, "update " + table + " set " + sameColumn(table) + " = " + sameColumn(table));
        }
        everybodyIsBack();
        for (String table : planted.keySet()) {
            assertThat(stored(table)).as(table + " untouched by " + stranger).isEqualTo(before.get(table));
        }
        assertThat(planted).hasSizeGreaterThan(12);
    }

    /** Which versions of the planted rows are there, as the asker sees them. */
    private List<String> stored(String table) throws SQLException {
        return sql.inTransactionOf(
                asker,
                on -> on.column(
                        String.class,
                        "select ctid || ' ' || xmin from " + table + " where " + ofTheSet(table) + " order by 1",
                        key(table)));
    }

    private void everybodyIsBack() throws SQLException {
        sql.run(
                null,
                "update enrolment set state = 'ENROLLED' where set_id = ? and state = 'WITHDRAWN'",
                session.set().setId());
    }

    /** What a request of one's own answered stays one's own, and so does one's learning log. */
    private boolean isTheirOwn(String table, UUID person) {
        return Set.of("idempotency_key", "log_entry").contains(table) && asker.equals(person);
    }

    /** What somebody wrote for themselves they read on, also when they have left; writing it is over. */
    private boolean staysTheirs(String table, UUID person) {
        Set<String> ofTheAsker = Set.of("confidence", "confidence_words", "confidence_target", "review_sheet");
        Set<String> ofThePresenter = Set.of("action", "outcome", "progress_note");
        return (asker.equals(person) && ofTheAsker.contains(table))
                || (presenter.equals(person) && ofThePresenter.contains(table));
    }

    /** A column that the application may write. */
    private static String sameColumn(String table) {
        return switch (table) {
            case "question" -> "state";
            case "idempotency_key" -> "status";
            case "theme" -> "released_at";
            default -> "set_id";
        };
    }

    /** The planted row once more, under a new id and in the name of whoever wrote it. */
    private int writeAgain(String table, UUID person) throws SQLException {
        return sql.run(
                person,
                "insert into " + table + " select * from jsonb_populate_record(null::" + table
                        + ", ?::jsonb || ?::jsonb)",
                planted.get(table),
                planted.get(table).contains("\"id\":") ? "{\"id\": \"" + ids.next() + "\"}" : "{}");
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_writes_nothing_in_their_own_name_either(Stranger stranger) throws SQLException {
        UUID person = person(stranger);
        UUID set = session.set().setId();
        UUID programme = session.set().programmeId();
        UUID turn = session.turnId();
        List<List<Object>> writes = List.of(
                List.of(
                        "insert into introduction values (?, ?, ?, ?, 'I', 'R', ?)",
                        ids.next(),
                        set,
                        programme,
                        "me",
                        NOW),
                List.of("insert into turn_pass values (?, ?, ?, ?, ?)", turn, "me", set, programme, NOW),
                List.of(
                        "insert into contribution values (?, ?, ?, ?, ?, 'C', ?)",
                        ids.next(),
                        turn,
                        set,
                        programme,
                        "me",
                        NOW),
                List.of(
                        "insert into evaluation (set_id, person_id, programme_id, state, changed_at) values (?, ?, ?, 'DRAFT', ?)",
                        set,
                        "me",
                        programme,
                        NOW),
                List.of("insert into set_summary values (?, ?, ?, 'S', ?)", set, "me", programme, NOW),
                List.of("insert into closing_wish values (?, ?, ?, 'DISBAND', ?)", set, "me", programme, NOW),
                List.of(
                        "insert into confidence values (?, ?, ?, ?, 6, true, ?)",
                        session.sessionId(),
                        "me",
                        set,
                        programme,
                        NOW),
                List.of(
                        "insert into log_entry (id, person_id, set_id, programme_id, day, text, written_at)"
                                + " values (?, ?, ?, ?, current_date, 'L', ?)",
                        ids.next(),
                        "me",
                        set,
                        programme,
                        NOW),
                List.of("insert into confidence_target values (?, ?, ?, 8, ?)", set, "me", programme, NOW),
                List.of(
                        "insert into stated_reason values (?, ?, ?, null, 15, 'R', ?, ?)",
                        ids.next(),
                        set,
                        programme,
                        "me",
                        NOW));

        for (List<Object> write : writes) {
            boolean organiserSaysWhy = stranger == Stranger.ORGANISER
                    && write.getFirst().toString().contains("stated_reason");
            Object[] arguments = write.stream()
                    .skip(1)
                    .map(argument -> argument.equals("me") ? person : argument)
                    .toArray();
            SQLException refusal = catchThrowableOfType(
                    SQLException.class, () -> sql.run(person, write.getFirst().toString(), arguments));
            if (organiserSaysWhy) {
                assertThat((Throwable) refusal).isNull();
            } else {
                assertThat((Throwable) refusal)
                        .as(write.getFirst() + " as " + stranger)
                        .isNotNull();
                assertThat(refusal.getSQLState())
                        .as(write.getFirst() + " as " + stranger)
                        .isIn(REFUSALS);
            }
        }
    }

    @Test
    void members_and_the_facilitator_see_what_is_theirs_to_see() throws SQLException {
        Set<String> notForTheFacilitator = Set.of(
                "felt_like_advice",
                "evaluation",
                "evaluation_answer",
                "theme",
                "confidence",
                "confidence_words",
                "confidence_target",
                "log_entry",
                "private_note",
                "review_sheet",
                "idempotency_key");

        for (String table : planted.keySet()) {
            long seen = sql.inTransactionOf(session.set().facilitator(), on -> on.column(
                            Long.class, "select count(*) from " + table + " where " + ofTheSet(table), key(table))
                    .getFirst());
            assertThat(seen > 0).as(table).isEqualTo(!notForTheFacilitator.contains(table));
        }
    }
}
