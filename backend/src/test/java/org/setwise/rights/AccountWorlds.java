package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.setwise.SignedIn;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.time.Ids;

/** Signing in, profiles, tokens, accounts and organisations. */
@Singleton
class AccountWorlds implements Worlds {
    @Inject
    Casting casting;

    @Inject
    SignedIn signedIn;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("requestSignInCode", this::fromSomewhereNew),
                entry("signIn", this::withACode),
                entry("signOut", this::people),
                entry("signOutEverywhere", this::people),
                entry("revokeSignIn", this::withASignIn),
                entry("enterAsDemoPerson", () -> people().sending(Map.of("personId", ids.next()))),
                entry("updateMe", () -> people().matching()
                        .sending(Map.of("name", "Another name", "timeZone", "Europe/London"))),
                entry("assessQuestion", () -> people().sending(Map.of("text", "What would help?"))),
                entry("eraseMe", this::withACodeForEachOfUs),
                entry("erasePerson", this::withAnAccountToErase),
                entry("deactivatePerson", this::withAnAccount),
                entry("reactivatePerson", this::withADeactivatedAccount),
                entry("createToken", () -> people().sending(Map.of(
                        "name",
                        "Reports",
                        "scope",
                        "READ",
                        "expiresAt",
                        clock.instant().plus(Duration.ofDays(30)).toString()))),
                entry("revokeToken", this::withAToken),
                entry("createOrganisation", () -> people().sending(Map.of("name", "Organisation " + ids.next()))),
                entry("appointOrganiser", () -> inAnOrganisation()
                        .sending(Map.of("email", ids.next() + "@example.org"))),
                entry("dismissOrganiser", this::withAnotherOrganiser),
                entry("appointSponsor", () -> inAnOrganisation().sending(Map.of("email", ids.next() + "@example.org"))),
                entry("dismissSponsor", this::withAnotherSponsor));
    }

    private World people() throws SQLException {
        return casting.around(casting.set());
    }

    private World fromSomewhereNew() throws SQLException {
        UUID somewhere = UUID.randomUUID();
        String network = somewhere.toString();
        return people().with(
                        "X-Forwarded-For",
                        "2001:db8:" + network.substring(0, 4) + ":" + network.substring(4, 8) + "::1")
                .sending(Map.of("email", somewhere + "@example.org"));
    }

    private World withACode() throws SQLException {
        UUID id = ids.next();
        String email = id + "@example.org";
        sql.run(
                null,
                "insert into sign_in_code (id, email, code_hash, source, created_at, expires_at) values (?, ?, ?, ?, now(), ?)",
                id,
                email,
                Secrets.hash(id + ":123456"),
                id.toString(),
                clock.instant().plus(Duration.ofMinutes(10)));
        return people().sending(Map.of("email", email, "code", "123456"));
    }

    private World withASignIn() throws SQLException {
        UUID owner = signedIn.named("Oona the owner").id();
        return people().ownedBy(owner)
                .where("signInId", sql.value(UUID.class, "select id from sign_in where person_id = ?", owner));
    }

    private World withAToken() throws SQLException {
        SignedIn.Somebody owner = signedIn.named("Oona the owner");
        signedIn.token(owner, "READ");
        return people().ownedBy(owner.id())
                .where(
                        "tokenId",
                        sql.value(UUID.class, "select id from personal_access_token where person_id = ?", owner.id()));
    }

    private World withAnAccount() throws SQLException {
        return people().where("personId", signedIn.named("Ari").id());
    }

    private World withAnAccountToErase() throws SQLException {
        SignedIn.Somebody ari = signedIn.named("Ari");
        return people().where("personId", ari.id()).sending(Map.of("email", ari.email()));
    }

    private World withACodeForEachOfUs() throws SQLException {
        World world = people();
        for (UUID person : world.people().values()) {
            UUID id = ids.next();
            sql.run(
                    null,
                    "insert into sign_in_code (id, email, code_hash, source, created_at, expires_at)"
                            + " select ?, email, ?, ?, now(), ? from person where id = ?",
                    id,
                    Secrets.hash(id + ":123456"),
                    id.toString(),
                    clock.instant().plus(Duration.ofMinutes(10)),
                    person);
        }
        return world.sending(Map.of("code", "123456"));
    }

    private World withADeactivatedAccount() throws SQLException {
        World world = withAnAccount();
        sql.run(null, "update person set deactivated_at = now() where id = ?", world.id("personId"));
        return world;
    }

    private World inAnOrganisation() throws SQLException {
        World world = people();
        return world.where("organisationId", casting.organisationOf(world));
    }

    private World withAnotherOrganiser() throws SQLException {
        World world = inAnOrganisation();
        return world.where(
                "personId", signedIn.organiserOf(world.id("organisationId")).id());
    }

    private World withAnotherSponsor() throws SQLException {
        World world = inAnOrganisation();
        UUID another = signedIn.named("Another sponsor").id();
        sql.run(null, "insert into sponsor values (?, ?, now())", world.id("organisationId"), another);
        return world.where("personId", another);
    }
}
