package org.setwise.home;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.setwise.action.ActionView;
import org.setwise.enrolment.EnrolmentView;
import org.setwise.platform.reference.NamedRef;

/**
 * What needs me now.
 *
 * @param nextSession the next that is planned in one of my sets
 * @param runningSession one of my sets is in it just now
 * @param myTurn my next, or the one that is on
 * @param openActions what I undertook and have not finished, the earliest due first
 * @param offers places that are offered to me and still open
 * @param contractsToSign my sets whose newest contract I have not signed (rule 6)
 * @param introductionsToWrite my sets to which I have not introduced myself (rule 5)
 * @param evaluationsToGive my sets whose closing session is near or over, and which have not heard what I made of them
 * @param confidenceToGive the last sessions of my sets, if I was there and have neither said how confident I am nor passed (rule 24)
 * @param organises programmes that I organise and in which something waits, or which are not open yet
 * @param nameOnRoster while I have told no name: what I am called on a roster that entitles me today
 */
public record Home(
        HomeSession nextSession,
        HomeSession runningSession,
        HomeTurn myTurn,
        @NotNull List<ActionView> openActions,
        @NotNull List<EnrolmentView> offers,
        @NotNull List<NamedRef> contractsToSign,
        @NotNull List<NamedRef> introductionsToWrite,
        @NotNull List<NamedRef> evaluationsToGive,
        @NotNull List<HomeConfidence> confidenceToGive,
        @NotNull List<HomeProgramme> organises,
        String nameOnRoster) {}
