package org.setwise.platform.security;

import java.util.UUID;

/** Some of what this person could come in by counts no longer: a sign-in was ended or a token revoked. */
public record CredentialsEnded(UUID personId) {}
