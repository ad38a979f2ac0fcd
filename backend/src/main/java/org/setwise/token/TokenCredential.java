package org.setwise.token;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What follows {@code Bearer}, brought to be recognised. */
final class TokenCredential extends BaseAuthenticationRequest {
    private final String secret;

    TokenCredential(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
