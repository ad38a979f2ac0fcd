package org.setwise.report;

import jakarta.validation.constraints.NotNull;

/**
 * What became of applications, in people. Counted is whoever has a place in a set that has started, or whose application
 * has ended without one.
 *
 * @param applied all of these
 * @param offered were offered a place at some time
 * @param waited were on the waiting list at some time
 * @param enrolled took a place in a set that has started
 * @param completed took part to the end of a set
 * @param withdrawn left before or during it, and completed none
 * @param refused were not eligible
 * @param declined let an offer go or run out
 */
public record EnrolmentFigures(
        @NotNull Figure applied,
        @NotNull Figure offered,
        @NotNull Figure waited,
        @NotNull Figure enrolled,
        @NotNull Figure completed,
        @NotNull Figure withdrawn,
        @NotNull Figure refused,
        @NotNull Figure declined) {}
