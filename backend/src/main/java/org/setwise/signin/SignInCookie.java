package org.setwise.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/** The cookie that carries the secret of a sign-in. Pages cannot read it, and other sites cannot make it travel. */
public final class SignInCookie {
    static final String NAME = "setwise";
    /** The server decides how long a sign-in lasts, and moves the end with each visit; the cookie is to outlast it. */
    private static final Duration LIFE = Duration.ofDays(365);

    private SignInCookie() {}

    /** The secret that came with the request, null when none did. */
    static String read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        return cookie == null ? null : cookie.getValue();
    }

    static void set(HttpServerRequest request, String secret) {
        request.response().addCookie(cookie(request, secret, LIFE));
    }

    /** The browser forgets it. */
    public static void clear(HttpServerRequest request) {
        request.response().addCookie(cookie(request, "", Duration.ZERO));
    }

    private static Cookie cookie(HttpServerRequest request, String value, Duration life) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure("https".equals(request.scheme()))
                .setMaxAge(life.toSeconds());
    }
}
