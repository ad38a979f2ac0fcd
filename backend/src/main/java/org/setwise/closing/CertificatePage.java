package org.setwise.closing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.setwise.person.PersonRef;

/**
 * A certificate of participation in words, as its page shows it.
 *
 * @param hours such as {@code 7 hours} or {@code 4 hours 30 minutes}
 * @param period the first and the last day on which the person was there
 */
record CertificatePage(
        String title,
        String language,
        String person,
        String organisation,
        String programme,
        String set,
        String attended,
        String hours,
        String period,
        String issued,
        String reference,
        List<Line> sessions) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    /** One session in the table. */
    record Line(String number, String day, String kind, String length) {}

    static CertificatePage of(Certificate certificate) {
        String person =
                PersonRef.of(certificate.enrolmentId(), certificate.person()).name();
        List<Certificate.Session> attended = certificate.attended();
        return new CertificatePage(
                "Certificate of participation: " + person,
                "en",
                person,
                certificate.organisation(),
                certificate.programme(),
                certificate.set(),
                attended.size() + " of " + certificate.sessions().size(),
                length(certificate.minutesAttended()),
                period(attended),
                DAY.format(certificate.completedOn()),
                certificate.enrolmentId().toString(),
                lines(attended));
    }

    private static List<Line> lines(List<Certificate.Session> attended) {
        return IntStream.range(0, attended.size())
                .mapToObj(i -> new Line(
                        String.valueOf(i + 1),
                        DAY.format(attended.get(i).heldOn()),
                        kind(attended.get(i).kind()),
                        length(attended.get(i).minutes())))
                .toList();
    }

    private static String period(List<Certificate.Session> attended) {
        if (attended.isEmpty()) {
            return "";
        }
        LocalDate first = attended.getFirst().heldOn();
        LocalDate last = attended.getLast().heldOn();
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " to " + DAY.format(last);
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "INTRODUCTORY" -> "Introductory session";
            case "CLOSING" -> "Closing session";
            default -> "Presenting session";
        };
    }

    private static String length(int minutes) {
        String hours = count(minutes / 60, "hour");
        String rest = count(minutes % 60, "minute");
        return minutes / 60 == 0 ? rest : minutes % 60 == 0 ? hours : hours + " " + rest;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    TemplateInstance print() {
        return Templates.page(this);
    }

    /** The pages of certificates. */
    @CheckedTemplate(basePath = "Certificate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(CertificatePage certificate);
    }
}
