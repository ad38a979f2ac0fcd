package org.setwise.learningsession;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.setwise.platform.idempotency.Idempotent;

/** Holding a session: its phases, and who comes. */
@Path("/")
@Authenticated
@Tag(name = "session")
public class RunningSessionResource {
    private final RunningSessionService running;
    private final HostingService hosting;
    private final AttendanceService attendance;

    RunningSessionResource(RunningSessionService running, HostingService hosting, AttendanceService attendance) {
        this.running = running;
        this.hosting = hosting;
        this.attendance = attendance;
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/start")
    @Operation(
            summary = "Start a session",
            description =
                    "For its host; where none is named, the facilitator or a member who does not present becomes the"
                            + " host. The introductory session comes first (rule 5), presenting ones need the contract signed by"
                            + " all (rule 6), and a set is in one session at a time.")
    public SessionView startSession(@RestPath UUID sessionId) {
        return running.start(sessionId);
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/advance")
    @Operation(
            summary = "Go on to the next phase",
            description =
                    "For the host and the facilitator. `from` is the phase that is left: when another was faster, the"
                            + " answer is 409 `phase-moved-on`. Rules 13, 20 and 22 can block, rules 15 and 16 want a stated"
                            + " reason.")
    public SessionView advancePhase(@RestPath UUID sessionId, @NotNull @Valid PhaseAdvance advance) {
        return running.advance(sessionId, advance);
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/extend")
    @Operation(
            summary = "Give the phase that is on more minutes",
            description =
                    "For the host and the facilitator. Later phases lose them, down to a minute each; dilemmas and"
                            + " reflection lose none (rule 23). More than five minutes for a dilemma want a stated reason (rule 12).")
    public SessionView extendPhase(@RestPath UUID sessionId, @NotNull @Valid PhaseExtension extension) {
        return running.extend(sessionId, extension);
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/pause")
    @Operation(
            summary = "Let the clock of a session stand still",
            description = "For the host and the facilitator. The phase keeps the time it has left.")
    public SessionView pauseSession(@RestPath UUID sessionId) {
        return hosting.pause(sessionId);
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/stop")
    @Operation(
            summary = "Stop the session",
            description =
                    "For members and the facilitator, at once and for no reason. The clock stands still and everybody is told"
                            + " that somebody asked to stop; nobody is told who.")
    public SessionView stopSession(@RestPath UUID sessionId) {
        return hosting.stop(sessionId);
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/resume")
    @Operation(
            summary = "Let the clock of a session go again",
            description = "For the host and the facilitator, and for whoever pressed stop.")
    public SessionView resumeSession(@RestPath UUID sessionId) {
        return hosting.resume(sessionId);
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/host")
    @Operation(
            summary = "Host in the place of a host who has gone",
            description = "For members and the facilitator, once the host has not been in the room for a minute.")
    public SessionView takeOverHosting(@RestPath UUID sessionId) {
        return hosting.takeOver(sessionId);
    }

    @PUT
    @Path("sessions/{sessionId}/speaker")
    @Operation(
            summary = "Give the word to somebody in a round",
            description = "For the host and the facilitator: everybody sees whose word it is, until the next phase.")
    public SessionView giveWord(@RestPath UUID sessionId, @NotNull @Valid Speaker speaker) {
        return hosting.giveWord(sessionId, speaker.personId());
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/conclude")
    @Operation(
            summary = "Conclude a session from its reflection",
            description = "For the host and the facilitator. The introductory session concludes when every member is"
                    + " introduced (rule 5). Whoever was expected and did not come was absent (rule 14).")
    public SessionView concludeSession(@RestPath UUID sessionId, @NotNull @Valid SessionConclusion conclusion) {
        return running.conclude(sessionId, conclusion);
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/join")
    @Operation(
            summary = "Come into a session",
            description = "For members and the facilitator, while it runs and half an hour before it begins.")
    public SessionView joinSession(@RestPath UUID sessionId) {
        return attendance.join(sessionId);
    }

    @POST
    @Path("sessions/{sessionId}/confirmations")
    @Operation(
            summary = "Say that I will come",
            description =
                    "For members, before the session; also after apologies. Whoever says nothing is expected (rule 14).")
    public SessionView confirmComing(@RestPath UUID sessionId) {
        return attendance.confirm(sessionId);
    }

    @POST
    @Idempotent
    @Path("sessions/{sessionId}/apologies")
    @Operation(summary = "Say that I cannot come", description = "For members, before the session.")
    public SessionView apologise(@RestPath UUID sessionId) {
        return attendance.apologise(sessionId);
    }

    @PUT
    @Path("sessions/{sessionId}/attendance/{personId}")
    @Operation(
            summary = "Set right what stands about a member's attendance",
            description = "For the host, the facilitator and organisers.")
    public SessionView recordAttendance(
            @RestPath UUID sessionId, @RestPath UUID personId, @NotNull @Valid AttendanceRecord record) {
        return attendance.record(sessionId, personId, record.state());
    }
}
