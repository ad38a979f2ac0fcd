package org.setwise.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.setwise.platform.security.PersonPrincipal;
import org.setwise.platform.security.Roles;
import org.setwise.platform.work.Background;

/** Turns the secret of a live token into its owner. */
@Singleton
class TokenIdentity implements IdentityProvider<TokenCredential> {
    private final TokenService tokens;
    private final Background background;

    TokenIdentity(TokenService tokens, Background background) {
        this.tokens = tokens;
        this.background = background;
    }

    @Override
    public Class<TokenCredential> getRequestType() {
        return TokenCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenCredential request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                tokens.recognise(request.secret()).map(this::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private SecurityIdentity identity(LiveToken token) {
        if (tokens.isWorthNoting(token)) {
            background.run("noting the use of a token", () -> tokens.noteUse(token.id()));
        }
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new PersonPrincipal(token.personId(), token.id()))
                .addAttribute(TokenAccess.SCOPE, token.scope());
        if (token.administrator()) {
            identity.addRole(Roles.ADMINISTRATOR);
        }
        return identity.build();
    }
}
