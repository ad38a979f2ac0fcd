package org.setwise.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Stops reading a body that did not announce its length once it has become too large. */
class BodyLimit {
    private final BodyLimits limits;

    BodyLimit(BodyLimits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null) {
            request.setEntityStream(
                    new Limited(request.getEntityStream(), limits.largest(request.getHeaderString("Content-Type"))));
        }
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream body, long largest) {
            super(body);
            left = largest;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new ProblemException(StatusProblems.of(413));
            }
        }
    }
}
