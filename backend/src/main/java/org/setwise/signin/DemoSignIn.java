package org.setwise.signin;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which demo person to be. */
public record DemoSignIn(@NotNull UUID personId) {}
