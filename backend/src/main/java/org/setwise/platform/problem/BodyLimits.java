package org.setwise.platform.problem;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be: files, which are read as they come in, more than what is read as a whole. */
@Singleton
class BodyLimits {
    private final long largestBody;
    private final long largestFile;

    BodyLimits(
            @ConfigProperty(name = "setwise.max-body-bytes") long largestBody,
            @ConfigProperty(name = "setwise.max-file-bytes") long largestFile) {
        this.largestBody = largestBody;
        this.largestFile = largestFile;
    }

    /** @param contentType null when none was named */
    long largest(String contentType) {
        return contentType != null
                        && contentType.strip().toLowerCase(Locale.ROOT).startsWith("text/csv")
                ? largestFile
                : largestBody;
    }
}
