package org.setwise.enrolment;

import java.util.UUID;

/** Whose enrolment it is, and in which programme. */
record EnrolmentOwner(UUID programmeId, UUID personId) {}
