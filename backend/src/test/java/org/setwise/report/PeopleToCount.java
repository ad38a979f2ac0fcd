package org.setwise.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;

/** Programmes with as many people as are wanted, written straight into the database as the application's role. For tests only. */
@Singleton
class PeopleToCount {
    /** A standard question that is answered by a figure. */
    static final UUID CLEARER = UUID.fromString("01990000-0000-7000-8000-000000000011");

    /** What everybody who judges writes as well. */
    static final String WORDS = "Only for me";

    private static final UUID FOUND = UUID.fromString("01990000-0000-7000-8000-000000000013");
    private static final int SEATS = 8;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    /** A programme of four organisations with two criteria of three options each, and somebody who sponsors it. */
    final class Crowd {
        final UUID programme = ids.next();
        final UUID organisation = organisation();
        final UUID sponsor = person();
        final List<UUID> organisations = List.of(organisation, organisation(), organisation(), organisation());
        final List<UUID> criteria = new ArrayList<>();
        final List<List<UUID>> options = new ArrayList<>();
        final List<UUID> placed = new ArrayList<>();
        private final UUID roster = ids.next();
        private UUID set;
        private int inSet = SEATS;
        private int sessions;

        private Crowd() {
            run("insert into sponsor values (?, ?, now())", organisation, sponsor);
            run("""
                    insert into programme (id, organisation_id, name, summary, purpose, scope, state, mode, places, set_size,
                      weeks_between_sessions, session_minutes, turns_per_session, admission, offer_days, starts_on, created_at)
                    values (?, ?, 'A crowd', '', '', 'CROSS_ORGANISATION', 'OPEN', 'OPEN_QUESTIONS', 1000, 8, 4, 60, 1,
                      'ON_APPLICATION', 7, '2026-01-01', now())
                    """, programme, organisation);
            run(
                    "insert into roster (id, programme_id, name, created_at) values (?, ?, 'All', now())",
                    roster,
                    programme);
            for (int i = 0; i < 2; i++) {
                criteria.add(ids.next());
                run(
                        "insert into criterion (id, programme_id, text, created_at) values (?, ?, 'Which?', now())",
                        criteria.get(i),
                        programme);
                options.add(List.of(ids.next(), ids.next(), ids.next()));
                for (int k = 0; k < 3; k++) {
                    run(
                            "insert into criterion_option values (?, ?, ?, 'This')",
                            options.get(i).get(k),
                            criteria.get(i),
                            k);
                }
            }
        }

        /** Somebody of this organisation takes a place in a set that has started. */
        UUID place(int of) {
            if (inSet == SEATS) {
                set = ids.next();
                inSet = 0;
                run("""
                        insert into learning_set (id, programme_id, name, state, capacity, time_zone, created_at)
                        values (?, ?, 'A set', 'RUNNING', 9, 'UTC', now())
                        """, set, programme);
            }
            inSet++;
            UUID person = person();
            run("""
                    insert into roster_entry (id, roster_id, email, valid_from, created_at)
                    select ?, ?, email, '2020-01-01', now() from person where id = ?
                    """, ids.next(), roster, person);
            run("""
                    insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                      experience_level, motivation, state, applied_at, offer_expires_at, accepted_at)
                    values (?, ?, ?, ?, ?, '2026-01-01', ?, 'NEW', '', 'ENROLLED', now(), now() + interval '9 days', now())
                    """, ids.next(), programme, set, person, roster, organisations.get(of % organisations.size()));
            placed.add(person);
            return person;
        }

        /** Somebody is not eligible. */
        void refuse() {
            run("""
                    insert into enrolment (id, programme_id, person_id, organisation_id, experience_level, motivation, state,
                      reason, applied_at)
                    values (?, ?, ?, ?, 'NEW', '', 'REFUSED', 'No', now())
                    """, ids.next(), programme, person(), organisation);
        }

        void complete(int who) {
            become("COMPLETED", who);
        }

        void withdraw(int who) {
            become("WITHDRAWN", who);
        }

        void declare(int who, int criterion, int option) {
            UUID person = one(who);
            as(person, "delete from criterion_declaration where criterion_id = ?", criteria.get(criterion));
            as(
                    person,
                    "insert into criterion_declaration values (?, ?, ?, now())",
                    criteria.get(criterion),
                    person,
                    options.get(criterion).get(option));
        }

        /** Somebody answers one question of the evaluation with a figure, and another with words. */
        void judge(int who, String state, int scale) {
            UUID person = one(who);
            as(person, """
                    insert into evaluation (set_id, person_id, programme_id, state, changed_at, given_at)
                    select set_id, person_id, programme_id, ?, now(), case when ? = 'DRAFT' then null else now() end
                      from enrolment where person_id = ?
                    """, state, state, person);
            answer(person, CLEARER, scale, null);
            answer(person, FOUND, null, WORDS);
        }

        private void answer(UUID person, UUID question, Integer scale, String words) {
            as(person, """
                    insert into evaluation_answer (set_id, person_id, question_id, programme_id, level, scale, text)
                    select set_id, person_id, ?, programme_id, 'ME', ?, ? from enrolment where person_id = ?
                    """, question, scale, words, person);
        }

        /** A session that is over: some came, some did not, and it says nothing of the others. */
        void meet(int first, int many, int missing) {
            UUID session = ids.next();
            int number = ++sessions;
            inOneTransaction(on -> {
                on.run("""
                        insert into learning_session (id, set_id, programme_id, kind, state, number, starts_at, minutes,
                          created_at, started_at, concluded_at)
                        values (?, ?, ?, 'PRESENTING', 'CONCLUDED', ?, now(), 60, now(), now(), now())
                        """, session, set, programme, number);
                on.run(
                        "insert into session_phase (session_id, position, kind, minutes) values (?, 1, 'REFLECTION', 60)",
                        session);
                for (int i = 0; i < Math.min(many, placed.size()); i++) {
                    on.run(
                            "insert into attendance (session_id, person_id, state, recorded_at) values (?, ?, ?, now())",
                            session,
                            one(first + i),
                            i < missing ? "ABSENT" : "ATTENDED");
                }
                return session;
            });
        }

        void count(Instant at) {
            inOneTransaction(on -> on.column(
                    String.class, "select count_report(?, cast(? as timestamptz))::text", programme, at.toString()));
        }

        private UUID one(int who) {
            return placed.get(who % placed.size());
        }

        private void become(String state, int who) {
            run("""
                    update enrolment set state = ?, ended_at = now(), roster_id = case when ? = 'COMPLETED' then roster_id end
                     where programme_id = ? and person_id = ? and state = 'ENROLLED'
                    """, state, state, programme, one(who));
        }
    }

    Crowd crowd() {
        return new Crowd();
    }

    private UUID organisation() {
        UUID id = ids.next();
        run("insert into organisation (id, name, created_at) values (?, ?, now())", id, "Organisation " + id);
        return id;
    }

    private UUID person() {
        UUID id = ids.next();
        run("""
                insert into person (id, email, name, time_zone, created_at) values (?, ?, 'Somebody', 'UTC', now())
                """, id, id + "@example.org");
        return id;
    }

    private void run(String statement, Object... values) {
        as(null, statement, values);
    }

    private void as(UUID person, String statement, Object... values) {
        try {
            sql.run(person, statement, values);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void inOneTransaction(TestSql.Work<?> work) {
        try {
            sql.inTransactionOf(null, work);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
