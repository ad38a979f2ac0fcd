package org.setwise.platform.web;

import org.jboss.resteasy.reactive.RestResponse;

/** What is answered as a file, to be kept rather than shown. */
public final class Download {
    private Download() {}

    /**
     * @param name what the file is called where it is kept: letters, digits, dots and dashes
     */
    public static <T> RestResponse<T> of(T content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
