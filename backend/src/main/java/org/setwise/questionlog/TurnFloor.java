package org.setwise.questionlog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What goes on in a turn beside its questions: silence, whom the presenter invited to ask on, whether experience is welcome. */
@Entity
public class TurnFloor {
    @Id
    private UUID turnId;

    private UUID setId;
    private UUID programmeId;
    private Instant thinkingSince;
    private int silenceSeconds;
    private UUID followUpBy;
    private boolean answering;
    private boolean experienceInvited;

    @Version
    private int version;

    protected TurnFloor() {}

    TurnFloor(TurnStanding turn) {
        this.turnId = turn.id();
        this.setId = turn.setId();
        this.programmeId = turn.programmeId();
    }

    /** Who may ask on before anybody else is put, if the presenter invited somebody. */
    Optional<UUID> followUpBy() {
        return Optional.ofNullable(followUpBy);
    }

    boolean isAnswering() {
        return answering;
    }

    boolean isExperienceInvited() {
        return experienceInvited;
    }

    /** Everybody keeps silence from here on; doing it again changes nothing. */
    void keepSilence(Instant at) {
        if (thinkingSince == null) {
            thinkingSince = at;
        }
    }

    /** The silence is over, and counted. */
    void breakSilence(Instant at) {
        if (thinkingSince != null) {
            silenceSeconds += (int) Duration.between(thinkingSince, at).toSeconds();
            thinkingSince = null;
        }
    }

    void inviteToAskOn(UUID asker) {
        followUpBy = asker;
    }

    void goOn() {
        followUpBy = null;
    }

    void hearAnswers() {
        answering = true;
    }

    void inviteExperience(boolean invited) {
        experienceInvited = invited;
    }
}
