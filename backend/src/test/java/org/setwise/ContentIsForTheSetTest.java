package org.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;
import org.setwise.programme.FacilitationMode;

/**
 * Rule 25 as PostgreSQL holds it, with every check of the application out of the way: what is written and said in a set
 * exists for its members and its facilitator alone. Reads and writes go straight to the database as the application's role.
 */
@QuarkusTest
class ContentIsForTheSetTest {
    private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");
    private static final Set<String> REFUSALS = Set.of("42501", "23514");

    /** Tables whose words everybody may know who may know of the thing itself; of the others every one is content. */
    private static final Set<String> LOGISTICS = Set.of(
            "organisation",
            "person",
            "sign_in_code",
            "sign_in",
            "personal_access_token",
            "programme",
            "roster",
            "roster_entry",
            "learning_set",
            "enrolment",
            "contract",
            "learning_session",
            "turn",
            "session_phase",
            "attendance",
            "demo_person",
            "flyway_schema_history");

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

    /** One row at least in every table of content, written by the members as the rules have it. */
    @BeforeEach
    void plant() throws SQLException {
        session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);
        presenter = session.presenter();
        asker = session.askers().getFirst();
        UUID set = session.set().setId();
        UUID programme = session.set().programmeId();
        UUID turn = session.turnId();
        UUID question = ids.next();
        UUID action = ids.next();
        sql.inTransactionOf(asker, on -> {
            on.run("""
                    insert into question (id, turn_id, set_id, programme_id, asker_id, number, text, phase, kind, state, logged_at, asked_at)
                    values (?, ?, ?, ?, ?, 1, 'Planted', 'OPEN_QUESTIONS', 'PROBING', 'ASKED', ?, ?)
                    """, question, turn, set, programme, asker, NOW, NOW);
            on.run("insert into turn_pass values (?, ?, ?, ?, ?)", turn, asker, set, programme, NOW);
            on.run(
                    "insert into contribution values (?, ?, ?, ?, ?, 'Planted', ?)",
                    ids.next(),
                    turn,
                    set,
                    programme,
                    asker,
                    NOW);
            on.run("insert into evaluation values (?, ?, ?, 'Planted', ?)", set, asker, programme, NOW);
            on.run(
                    "insert into stated_reason values (?, ?, ?, ?, 15, 'Planted', ?, ?)",
                    ids.next(),
                    set,
                    programme,
                    session.sessionId(),
                    asker,
                    NOW);
            on.run(
                    "insert into presenter_change values (?, ?, ?, ?, ?, ?, 'Planted', ?, ?)",
                    ids.next(),
                    turn,
                    set,
                    programme,
                    asker,
                    presenter,
                    asker,
                    NOW);
            on.run(
                    "insert into idempotency_key (person, key, operation, request_hash, status, body, created_at)"
                            + " values (?, 'k', 'POST', 'x', 201, 'Planted', ?)",
                    asker,
                    NOW);
            on.workFor(presenter);
            on.run(
                    "insert into felt_like_advice values (?, ?, ?, ?, ?, ?)",
                    question,
                    set,
                    programme,
                    presenter,
                    asker,
                    NOW);
            on.run(
                    "insert into outcome (turn_id, set_id, programme_id, presenter_id, summary, recorded_at) values (?, ?, ?, ?, 'Planted', ?)",
                    turn,
                    set,
                    programme,
                    presenter,
                    NOW);
            on.run(
                    """
                    insert into action (id, turn_id, session_id, set_id, programme_id, owner_id, description, due_on, state, undertaken_at)
                    values (?, ?, ?, ?, ?, ?, 'Planted', ?, 'OPEN', ?)
                    """,
                    action,
                    turn,
                    session.sessionId(),
                    set,
                    programme,
                    presenter,
                    LocalDate.parse("2026-04-01"),
                    NOW);
            return on.run("""
                    insert into progress_note (id, action_id, set_id, programme_id, author_id, not_yet, tried, noted_at)
                    values (?, ?, ?, ?, ?, false, 'Planted', ?)
                    """, ids.next(), action, set, programme, presenter, NOW);
        });
        planted = new LinkedHashMap<>();
        for (String table : tablesWithRowSecurity()) {
            planted.put(table, asJson(table));
        }
    }

    private List<String> tablesWithRowSecurity() throws SQLException {
        return sql.column(
                String.class,
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
                        + " and relrowsecurity order by relname");
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

    @Test
    void every_table_with_words_in_it_is_logistics_or_has_row_level_security() throws SQLException {
        List<String> withWords = sql.column(String.class, """
                select distinct c.table_name from information_schema.columns c join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                 where c.table_schema = 'public' and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')
                   and c.table_name not like 'trial%'
                """);

        assertThat(withWords).filteredOn(table -> !LOGISTICS.contains(table)).isSubsetOf(tablesWithRowSecurity());
        assertThat(tablesWithRowSecurity()).doesNotContainAnyElementsOf(LOGISTICS);
    }

    @Test
    void every_table_that_belongs_to_what_is_said_in_a_turn_has_row_level_security() throws SQLException {
        List<String> ofTurns = sql.column(String.class, """
                select distinct table_name from information_schema.columns
                 where table_schema = 'public' and column_name in ('turn_id', 'question_id', 'action_id') and table_name <> 'session_phase'
                """);

        assertThat(ofTurns).hasSizeGreaterThan(5).isSubsetOf(tablesWithRowSecurity());
    }

    @Test
    void row_level_security_is_forced_and_the_applications_role_cannot_pass_by_it() throws SQLException {
        assertThat(sql.column(
                        String.class, "select relname from pg_class where relrowsecurity and not relforcerowsecurity"))
                .isEmpty();
        assertThat(sql.value(String.class, "select current_user")).isEqualTo("setwise_app");
        assertThat(sql.value(
                        Boolean.class,
                        "select rolbypassrls or rolsuper or rolcreaterole from pg_roles where rolname = current_user"))
                .isFalse();
        assertThat(
                        sql.value(
                                Long.class,
                                "select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"))
                .isZero();
        assertThat(sql.value(Boolean.class, "select pg_has_role(current_user, 'setwise_owner', 'member')"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_sees_nothing(Stranger stranger) throws SQLException {
        UUID person = person(stranger);

        for (String table : planted.keySet()) {
            if (!isTheirOwnAnswer(table, person)) {
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
        UUID person = person(stranger);

        for (String table : planted.keySet()) {
            if (isTheirOwnAnswer(table, person)) {
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
            String same = sameColumn(table);
            assertThat(sql.run(person, "update " + table + " set " + same + " = " + same))
                    .as("update " + table + " as " + stranger)
                    .isZero();
        }
        assertThat(planted).hasSizeGreaterThan(12);
    }

    /** What a request of one's own answered stays one's own. */
    private boolean isTheirOwnAnswer(String table, UUID person) {
        return table.equals("idempotency_key") && asker.equals(person);
    }

    /** A column that the application may write. */
    private static String sameColumn(String table) {
        return switch (table) {
            case "question" -> "state";
            case "idempotency_key" -> "status";
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
                List.of("insert into evaluation values (?, ?, ?, 'E', ?)", set, "me", programme, NOW),
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
        Set<String> notForTheFacilitator = Set.of("felt_like_advice", "evaluation", "idempotency_key");

        for (String table : planted.keySet()) {
            long seen = sql.inTransactionOf(session.set().facilitator(), on -> on.column(
                            Long.class, "select count(*) from " + table + " where " + ofTheSet(table), key(table))
                    .getFirst());
            assertThat(seen > 0).as(table).isEqualTo(!notForTheFacilitator.contains(table));
        }
    }
}
