package org.setwise.report;

import java.math.BigDecimal;

/**
 * How confident members were with their progress, from 1 to 10, on average over those who answered at two sessions or more.
 *
 * @param first at the first session at which they answered; null where it is kept back (rule 26)
 * @param last at the latest
 */
public record ConfidenceFigures(BigDecimal first, BigDecimal last) {}
