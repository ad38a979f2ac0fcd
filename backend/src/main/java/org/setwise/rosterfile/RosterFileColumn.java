package org.setwise.rosterfile;

import jakarta.validation.constraints.NotNull;

/**
 * A column of the file.
 *
 * @param heading as the file has it
 * @param readAs null when it is passed over
 */
public record RosterFileColumn(@NotNull String heading, RosterColumn readAs) {}
