package org.setwise.room.nodes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.platform.security.Secrets;

/**
 * Rooms in their open questions, put straight into the database of running nodes as its superuser: by the thousand, in seconds, and as they
 * are after everything that leads there.
 */
final class SeededRooms {
    static final int MEMBERS = 7;

    /** A member of a set, signed in. */
    record Member(UUID id, String cookie) {}

    /** @param members the first of whom presents, and the last of whom hosts */
    record Seeded(UUID sessionId, UUID turnId, UUID setId, List<Member> members) {
        Member presenter() {
            return members.getFirst();
        }

        List<Member> askers() {
            return members.subList(1, members.size());
        }

        Member host() {
            return members.getLast();
        }
    }

    private static final String SEED = """
            create temporary table rooms on commit drop as
              select n, uuidv7() as set_id, uuidv7() as session_id, uuidv7() as turn_id, uuidv7() as contract_id, uuidv7() as first_id
                from generate_series(1, %1$d) as n;
            create temporary table people on commit drop as
              select n, seat, uuidv7() as id from generate_series(1, %1$d) as n, generate_series(1, %2$d) as seat;
            create temporary table whole on commit drop as
              select uuidv7() as organisation_id, uuidv7() as programme_id, uuidv7() as roster_id;
            insert into organisation select organisation_id, 'Rooms ' || organisation_id, now() from whole;
            insert into programme (id, organisation_id, name, summary, purpose, scope, state, mode, places, set_size,
                weeks_between_sessions, session_minutes, turns_per_session, admission, offer_days, starts_on, created_at)
              select programme_id, organisation_id, 'Rooms', 'S', 'P', 'INTERNAL', 'OPEN', 'OPEN_QUESTIONS', 100000, 7, 4, 60, 1,
                'ON_APPLICATION', 7, current_date, now() from whole;
            insert into roster (id, programme_id, name, created_at) select roster_id, programme_id, 'All', now() from whole;
            insert into person (id, email, name, time_zone, created_at)
              select id, id || '@example.org', 'Member ' || seat, 'Europe/London', now() from people;
            insert into learning_set (id, programme_id, name, state, capacity, time_zone, created_at)
              select set_id, programme_id, 'Room ' || n, 'RUNNING', 9, 'Europe/London', now() from rooms, whole;
            insert into contract (id, set_id, number, mode, session_minutes, weeks_between_sessions, turns_per_session, quorum, clauses, created_at)
              select contract_id, set_id, 1, 'OPEN_QUESTIONS', 60, 4, 1, 3, '[]', now() from rooms;
            insert into contract_signature select contract_id, p.id, now() from rooms r join people p on p.n = r.n;
            insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id, experience_level,
                motivation, state, applied_at, accepted_at, introduced_at)
              select uuidv7(), programme_id, set_id, p.id, roster_id, current_date, organisation_id, 'NEW', 'M', 'ENROLLED', now(), now(), now()
                from rooms r join people p on p.n = r.n, whole;
            insert into learning_session (id, set_id, programme_id, kind, state, number, starts_at, minutes, host_id, started_at,
                concluded_at, created_at)
              select first_id, set_id, programme_id, 'INTRODUCTORY', 'CONCLUDED', 1, now() - interval '30 days', 60, null,
                now() - interval '30 days', now() - interval '29 days', now() from rooms, whole;
            insert into learning_session (id, set_id, programme_id, kind, state, number, starts_at, minutes, host_id, started_at,
                current_phase, phase_started_at, created_at)
              select session_id, set_id, programme_id, 'PRESENTING', 'IN_PROGRESS', 2, now(), 60, p.id, now(), 5, now(), now()
                from rooms r join people p on p.n = r.n and p.seat = %2$d, whole;
            insert into turn select turn_id, session_id, set_id, programme_id, p.id, 1, 1, 'PRESENTING', now()
                from rooms r join people p on p.n = r.n and p.seat = 1, whole;
            insert into session_phase
              select session_id, position, kind, minutes, case when of_turn then turn_id end from rooms,
                (values (1, 'PROGRESS', 8, false), (2, 'RE_CONTRACT', 2, false), (3, 'DILEMMA', 5, true), (4, 'CLARIFYING', 7, true),
                        (5, 'OPEN_QUESTIONS', 22, true), (6, 'ACTIONS', 5, true), (7, 'OUTCOME', 6, true), (8, 'REFLECTION', 5, false))
                as phase (position, kind, minutes, of_turn);
            insert into attendance select session_id, p.id, 'ATTENDED', p.id, now() from rooms r join people p on p.n = r.n;
            insert into dilemma (id, turn_id, set_id, programme_id, author_id, title, brief, willing_to_share, some_control, is_current,
                unresolved, written_at, released_at)
              select uuidv7(), turn_id, set_id, programme_id, p.id, 'A dilemma', repeat('What stands before me and does not move. ', 40),
                true, true, true, true, now(), now() from rooms r join people p on p.n = r.n and p.seat = 1, whole;
            insert into session_stream select first_id, 0 from rooms union all select session_id, 0 from rooms;
            """;

    private final Connection database;

    private SeededRooms(Connection database) {
        this.database = database;
    }

    /** @param count how many rooms there shall be */
    static List<Seeded> seed(String jdbcUrl, String superuserPassword, int count) throws SQLException {
        try (Connection database = DriverManager.getConnection(jdbcUrl, "postgres", superuserPassword)) {
            database.setAutoCommit(false);
            List<Seeded> rooms = new SeededRooms(database).seed(count);
            database.commit();
            return rooms;
        }
    }

    private List<Seeded> seed(int count) throws SQLException {
        Map<UUID, Seeded> rooms = new LinkedHashMap<>();
        try (Statement statement = database.createStatement()) {
            // The way to where they are is left out, and with it the rules of the way.
            statement.execute("set local session_replication_role = replica");
            statement.execute(SEED.formatted(count, MEMBERS));
            try (ResultSet row = statement.executeQuery("""
                    select r.session_id, r.turn_id, r.set_id, p.id from rooms r join people p on p.n = r.n order by r.n, p.seat
                    """)) {
                while (row.next()) {
                    UUID session = row.getObject(1, UUID.class);
                    UUID turn = row.getObject(2, UUID.class);
                    UUID set = row.getObject(3, UUID.class);
                    rooms.computeIfAbsent(session, id -> new Seeded(id, turn, set, new ArrayList<>()))
                            .members()
                            .add(new Member(row.getObject(4, UUID.class), Secrets.random(43)));
                }
            }
        }
        signIn(rooms.values());
        return List.copyOf(rooms.values());
    }

    private void signIn(Iterable<Seeded> rooms) throws SQLException {
        try (PreparedStatement signIn = database.prepareStatement("""
                insert into sign_in (id, person_id, secret_hash, device, started_at, last_seen_at, expires_at)
                values (uuidv7(), ?, ?, 'Firefox on Linux', now(), now(), now() + interval '1 day')
                """)) {
            for (Seeded room : rooms) {
                for (Member member : room.members()) {
                    signIn.setObject(1, member.id());
                    signIn.setString(2, Secrets.hash(member.cookie()));
                    signIn.addBatch();
                }
            }
            signIn.executeBatch();
        }
    }
}
