package org.setwise.learninglog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.setwise.platform.document.PdfDocuments;

/** A learning log to take along: the same document as Markdown and on paper. */
@ApplicationScoped
class LogDocuments {
    private static final int OF_THE_LOG = 1;
    private static final int OF_A_DAY = 2;
    private static final int OF_A_TOPIC = 3;
    private static final int DEEPEST = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Parser parser = Parser.builder().build();
    private final MarkdownRenderer markdown = MarkdownRenderer.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private final PdfDocuments paper;

    LogDocuments(PdfDocuments paper) {
        this.paper = paper;
    }

    String markdown(String owner, List<Learning> log) {
        return markdown.render(document(owner, log));
    }

    byte[] pdf(String owner, List<Learning> log) {
        RawString body = new RawString(html.render(document(owner, log)));
        return paper.print(Templates.page("en", title(owner), body).render());
    }

    private static String title(String owner) {
        return "The learning log of " + owner;
    }

    private Document document(String owner, List<Learning> log) {
        Document document = new Document();
        document.appendChild(heading(OF_THE_LOG, title(owner)));
        for (Learning learning : log) {
            String day = DAY.format(learning.day());
            document.appendChild(heading(
                    OF_A_DAY,
                    learning.set() == null ? day : day + ", " + learning.set().name()));
            if (learning.kind() != LearningKind.ENTRY) {
                document.appendChild(emphasised(occasion(learning)));
            }
            learning.passages().forEach(passage -> add(document, passage));
        }
        return document;
    }

    private static String occasion(Learning learning) {
        return switch (learning.kind()) {
            case REVIEW -> "My review of a session";
            case PROGRESS -> "What came of: " + learning.about();
            case OUTCOME -> "The outcome of my turn";
            case CONFIDENCE ->
                learning.value() == null ? "Confidence: passed" : "Confidence: " + learning.value() + " of 10";
            case ENTRY -> "";
        };
    }

    private void add(Document document, Learning.Passage passage) {
        if (passage.topic() == LearningTopic.ENTRY) {
            addMarkdown(document, passage.text());
            return;
        }
        document.appendChild(heading(OF_A_TOPIC, passage.topic().title()));
        for (String paragraph : passage.text().split("\\R\\s*\\R")) {
            document.appendChild(plain(paragraph));
        }
    }

    /** What somebody wrote in Markdown, below the heading of its day; of a picture there is what stands for it. */
    private void addMarkdown(Document document, String text) {
        Node written = parser.parse(text);
        written.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST, heading.getLevel() + OF_A_DAY));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
            }
        });
        while (written.getFirstChild() != null) {
            document.appendChild(written.getFirstChild());
        }
    }

    /** Plain text as it was written, line by line. */
    private static Paragraph plain(String text) {
        Paragraph paragraph = new Paragraph();
        for (String line : text.strip().split("\\R")) {
            if (paragraph.getFirstChild() != null) {
                paragraph.appendChild(new HardLineBreak());
            }
            paragraph.appendChild(new Text(line));
        }
        return paragraph;
    }

    private static Heading heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(words));
        return heading;
    }

    private static Paragraph emphasised(String words) {
        Emphasis emphasis = new Emphasis();
        emphasis.appendChild(new Text(words));
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(emphasis);
        return paragraph;
    }

    @CheckedTemplate(basePath = "LearningLog")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(String language, String title, RawString body);
    }
}
