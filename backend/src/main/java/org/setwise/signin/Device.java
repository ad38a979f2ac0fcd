package org.setwise.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Names a browser so that its owner knows it again in a list. */
final class Device {
    private record Mark(String mark, String name) {}

    /** In this order, as browsers also name those whose pages they can show. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Mac OS X", "Mac"),
            new Mark("Linux", "Linux"));

    private Device() {}

    static String of(HttpServerRequest request) {
        return named(request.getHeader(HttpHeaders.USER_AGENT));
    }

    /** @param userAgent the header as sent, null when it was not */
    static String named(String userAgent) {
        return found(BROWSERS, userAgent, "Unknown browser") + " on " + found(SYSTEMS, userAgent, "unknown system");
    }

    private static String found(List<Mark> marks, String userAgent, String otherwise) {
        return marks.stream()
                .filter(mark -> userAgent != null && userAgent.contains(mark.mark()))
                .map(Mark::name)
                .findFirst()
                .orElse(otherwise);
    }
}
