package org.setwise.signin;

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

/** Turns the secret of a live sign-in into its person. */
@Singleton
class SignInIdentity implements IdentityProvider<SignInSecret> {
    private final SignInService signIns;
    private final Background background;

    SignInIdentity(SignInService signIns, Background background) {
        this.signIns = signIns;
        this.background = background;
    }

    @Override
    public Class<SignInSecret> getRequestType() {
        return SignInSecret.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SignInSecret request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signIns.recognise(request.secret())
                .map(this::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private SecurityIdentity identity(LiveSignIn signIn) {
        if (signIns.isWorthNoting(signIn)) {
            background.run("noting a visit", () -> signIns.noteVisit(signIn.id()));
        }
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new PersonPrincipal(signIn.personId(), signIn.id()))
                .addAttribute(CurrentSignIn.ATTRIBUTE, signIn.id());
        if (signIn.administrator()) {
            identity.addRole(Roles.ADMINISTRATOR);
        }
        return identity.build();
    }
}
