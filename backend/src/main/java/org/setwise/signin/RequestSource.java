package org.setwise.signin;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;

/** Where a request comes from, as far as one household or office can be told from another. */
final class RequestSource {
    private static final int IPV6_NETWORK_BYTES = 8;

    private RequestSource() {}

    /** Behind a proxy the address it forwards, where {@code quarkus.http.proxy} says to believe it. */
    static String of(HttpServerRequest request) {
        return of(request.remoteAddress().hostAddress());
    }

    /** An IPv4 address itself; of an IPv6 address the network, since everyone has the rest to choose from freely. */
    static String of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length == 4
                ? String.valueOf(address)
                : NetUtil.bytesToIpAddress(Arrays.copyOf(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES), bytes.length))
                        + "/64";
    }
}
