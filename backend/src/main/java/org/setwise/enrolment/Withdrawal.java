package org.setwise.enrolment;

import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * Somebody leaves the waiting list or a place.
 *
 * @param reason null when nobody says
 */
public record Withdrawal(@Text @Size(max = 1000) String reason) {}
