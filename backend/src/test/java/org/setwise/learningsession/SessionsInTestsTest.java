package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

/** What other tests stand on is itself as the database wants it. */
@QuarkusTest
class SessionsInTestsTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @ParameterizedTest
    @EnumSource(names = {"PROGRESS", "DILEMMA", "CLARIFYING", "OPEN_QUESTIONS", "ACTIONS", "OUTCOME", "REFLECTION"})
    void a_session_of_two_turns_is_in_the_phase_that_was_asked_for(PhaseKind phase) throws SQLException {
        SetInTests set = sessions.set(5, phase != PhaseKind.DILEMMA, FacilitationMode.QUESTIONS_AND_EXPERIENCE);

        SessionInTests session = sessions.presentingAt(set, phase, 2);

        assertThat(sql.value(String.class, """
                        select p.kind from session_phase p join learning_session s on s.id = p.session_id and s.current_phase = p.position
                         where s.id = ?
                        """, session.sessionId())).isEqualTo(phase.name());
    }
}
