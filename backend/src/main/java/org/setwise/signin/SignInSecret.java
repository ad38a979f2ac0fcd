package org.setwise.signin;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What the cookie of a sign-in holds, brought to be recognised. */
final class SignInSecret extends BaseAuthenticationRequest {
    private final String secret;

    SignInSecret(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
