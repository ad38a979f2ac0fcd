package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what was said in turns. */
@ApplicationScoped
class TurnLogRepository {
    /** One round trip for everything: the log is what the live room reads again and again. */
    private static final String EVERYTHING = QuestionRow.SELECT + """
             where q.turn_id = ? order by q.number;
            select id, turn_id, author_id, text, shared_at from contribution where turn_id = ? order by shared_at, id;
            select person_id from turn_pass where turn_id = ? order by passed_at, person_id;
            select still_to_ask(?);
            select turn_id, summary, recorded_at from outcome where turn_id = ?;
            select person_id from raised_hand where turn_id = ? order by raised_at, person_id;
            select next_to_ask(t.id) as next_to_ask, f.* from turn t left join turn_floor f on f.turn_id = t.id where t.id = ?
            """;

    private static final int PARAMETERS = 7;

    private final Session entities;

    TurnLogRepository(Session entities) {
        this.entities = entities;
    }

    TurnRecord read(UUID turnId) {
        return reading(connection -> {
            try (PreparedStatement log = connection.prepareStatement(EVERYTHING)) {
                for (int parameter = 1; parameter <= PARAMETERS; parameter++) {
                    log.setObject(parameter, turnId);
                }
                log.execute();
                List<QuestionRow> questions = rows(log, QuestionRow::of);
                List<TurnRecord.ContributionRow> contributions = nextRows(log, TurnLogRepository::contribution);
                List<UUID> passed = nextRows(log, TurnLogRepository::person);
                List<UUID> stillToAsk = nextRows(log, TurnLogRepository::person);
                List<OutcomeView> outcome = nextRows(log, TurnLogRepository::outcome);
                List<UUID> hands = nextRows(log, TurnLogRepository::person);
                TurnRecord.FloorRow floor =
                        nextRows(log, row -> floor(row, hands)).getFirst();
                return new TurnRecord(
                        questions,
                        contributions,
                        passed,
                        stillToAsk,
                        floor,
                        outcome.isEmpty() ? null : outcome.getFirst());
            }
        });
    }

    /**
     * Which questions of a turn felt like advice, as far as each of these people may know: row-level security answers each of them for
     * themselves, in one round trip. The transaction works for the same person afterwards as before.
     */
    Map<UUID, Set<UUID>> feltLikeAdvice(UUID turnId, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String asEach = """
                select set_config('setwise.person', ?, true);
                select m.question_id from felt_like_advice m join question q on q.id = m.question_id where q.turn_id = ?;
                """.repeat(people.size());
        return reading(connection -> {
            try (PreparedStatement marks =
                    connection.prepareStatement("select current_setting('setwise.person');" + asEach)) {
                int parameter = 1;
                for (UUID person : people) {
                    marks.setString(parameter++, person.toString());
                    marks.setObject(parameter++, turnId);
                }
                marks.execute();
                String before = rows(marks, row -> row.getString(1)).getFirst();
                Map<UUID, Set<UUID>> known = new HashMap<>();
                for (UUID person : people) {
                    marks.getMoreResults();
                    known.put(person, Set.copyOf(nextRows(marks, TurnLogRepository::person)));
                }
                workFor(before, connection);
                return known;
            }
        });
    }

    private static void workFor(String person, Connection connection) throws SQLException {
        try (PreparedStatement setting = connection.prepareStatement("select set_config('setwise.person', ?, true)")) {
            setting.setString(1, person);
            setting.execute();
        }
    }

    Optional<QuestionRow> question(UUID questionId) {
        return reading(connection -> {
            try (PreparedStatement question = connection.prepareStatement(QuestionRow.SELECT + " where q.id = ?")) {
                question.setObject(1, questionId);
                question.execute();
                return rows(question, QuestionRow::of).stream().findFirst();
            }
        });
    }

    /** The questions of a turn from the one after this number on. */
    List<QuestionRow> questionsAfter(UUID turnId, int number, int limit) {
        String page = QuestionRow.SELECT + " where q.turn_id = ? and q.number > ? order by q.number limit ?";
        return reading(connection -> {
            try (PreparedStatement questions = connection.prepareStatement(page)) {
                questions.setObject(1, turnId);
                questions.setInt(2, number);
                questions.setInt(3, limit);
                questions.execute();
                return rows(questions, QuestionRow::of);
            }
        });
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is not written yet is written first, so that it is read. */
    private <T> T reading(Reading<T> reading) {
        entities.flush();
        return entities.doReturningWork(reading::from);
    }

    private static <T> List<T> nextRows(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        statement.getMoreResults();
        return rows(statement, reader);
    }

    private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = statement.getResultSet()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }

    private static UUID person(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static TurnRecord.ContributionRow contribution(ResultSet row) throws SQLException {
        return new TurnRecord.ContributionRow(
                row.getObject("id", UUID.class),
                row.getObject("turn_id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                QuestionRow.instant(row, "shared_at"));
    }

    private static TurnRecord.FloorRow floor(ResultSet row, List<UUID> hands) throws SQLException {
        return new TurnRecord.FloorRow(
                row.getObject("next_to_ask", UUID.class),
                hands,
                QuestionRow.instant(row, "thinking_since"),
                row.getInt("silence_seconds"),
                row.getObject("follow_up_by", UUID.class),
                row.getBoolean("answering"),
                row.getBoolean("experience_invited"));
    }

    private static OutcomeView outcome(ResultSet row) throws SQLException {
        String summary = row.getString("summary");
        Instant recordedAt = QuestionRow.instant(row, "recorded_at");
        return new OutcomeView(row.getObject("turn_id", UUID.class), summary == null, summary, recordedAt);
    }
}
