package org.setwise.coach.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Trains the coach's three models: {@code make coach-train DATA=folder}, where the folder holds {@code icsi_mrda.train.jsonl} and
 * {@code reddit_advice.train.jsonl}; the project's own sentences, {@code own.tsv}, are added to these. The same data always give the same
 * models. Two conversations in ten, chosen by a hash of their names, are never trained on; those of icsi_mrda are kept here and measure
 * every build.
 */
final class Training {
    static final int SEED = 7;
    private static final List<String> SOURCES = List.of("icsi_mrda", "reddit_advice");

    /**
     * How many of the statements and pieces of advice are also seen without their full stop: few, since what is typed for a question and
     * has no mark at all mostly is one.
     */
    private static final double WITHOUT_STOP = 0.05;

    private static final String OWN = "own";

    /** How often the project's own sentences are seen: they are few, and nearest to what is said in a set. */
    private static final int OWN_AGAIN = 3;

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(SEED);
    private final List<LinearTrainer.Example> forms = new ArrayList<>();
    private final List<LinearTrainer.Example> disguises = new ArrayList<>();
    private final BoundaryExamples boundaries = new BoundaryExamples(new Random(SEED));
    private final List<Labelled> kept = new ArrayList<>();
    private final List<String> manifest = new ArrayList<>();

    /** Where the data are, where the models go, and where the kept utterances go. */
    public static void main(String[] folders) throws IOException {
        new Training().train(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2]));
    }

    private void train(Path data, Path models, Path evaluation) throws IOException {
        manifest.add(
                "# What the models forms.tsv, disguises.tsv and boundaries.tsv were made of, written by make coach-train.");
        manifest.add("seed: " + SEED);
        for (String source : SOURCES) {
            read(data.resolve(source + ".train.jsonl"), source);
        }
        readOwn(evaluation.resolve("own.tsv"));
        write(models.resolve("forms.tsv"), new LinearTrainer(0.05, 0.7, 1.2, 2, 1).train(forms));
        write(models.resolve("disguises.tsv"), new LinearTrainer(0.1, 0, 3, 1).train(disguises));
        write(models.resolve("boundaries.tsv"), new LinearTrainer(0.1, 0, 1, 3).train(boundaries.all()));
        Coach coach = new Coach(Models.in(models));
        Scores.of(coach, kept)
                .forEach((measure, score) -> manifest.add("score: " + measure + " = " + Scores.written(score)));
        Files.write(models.resolve("models.manifest"), manifest, StandardCharsets.UTF_8);
        Files.write(
                evaluation.resolve("icsi_mrda.tsv"),
                kept.stream().map(one -> one.label() + '\t' + one.text()).toList(),
                StandardCharsets.UTF_8);
        manifest.forEach(System.out::println);
    }

    private void read(Path file, String source) throws IOException {
        int trained = 0;
        Map<String, List<Labelled>> conversations = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            Labelled one = new Labelled(
                    source, row.get("label").asText(), row.get("text").asText());
            if (tenth(source + ':' + row.get("conv").asText()) < 8) {
                learn(one);
                conversations
                        .computeIfAbsent(row.get("conv").asText(), any -> new ArrayList<>())
                        .add(one);
                trained++;
            } else if (source.equals(SOURCES.getFirst())) {
                kept.add(one);
            }
        }
        conversations.values().forEach(boundaries::learn);
        manifest.add("source: " + source + ", sha256 " + sha256(Files.readAllBytes(file)) + ", " + trained
                + " utterances trained on");
    }

    /** As they are written, and as somebody in haste would write them. */
    private void readOwn(Path file) throws IOException {
        List<Labelled> own = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", 2))
                .map(cells -> new Labelled(OWN, cells[0], cells[1]))
                .toList();
        for (Labelled one : own) {
            int form = form(one.label());
            String said = form == 0 ? one.without("?").text() : one.text();
            String inHaste = said.toLowerCase(Locale.ROOT);
            for (int again = 0; again < OWN_AGAIN; again++) {
                forms.add(example(said, form, OWN));
                forms.add(example(inHaste, form, OWN));
            }
            if (form != 0) {
                forms.add(example(withoutStop(inHaste), form, OWN));
            }
        }
        boundaries.learn(own);
        manifest.add("source: " + OWN + ", sha256 " + sha256(Files.readAllBytes(file)) + ", " + own.size()
                + " utterances trained on");
    }

    private void learn(Labelled one) {
        int form = form(one.label());
        forms.add(example(one.text(), form, one.source()));
        if (form == 0) {
            forms.add(example(one.without("?").text(), form, one.source()));
        } else if (random.nextDouble() < WITHOUT_STOP) {
            forms.add(example(withoutStop(one.text()), form, one.source()));
        }
        if (one.isOneQuestion() || one.isAdviceInQuestion()) {
            int disguised = one.isAdviceInQuestion() ? 0 : 1;
            disguises.add(example(one.text(), disguised, one.source()));
            disguises.add(example(one.without("?").text(), disguised, one.source()));
        }
    }

    private static int form(String label) {
        return switch (label) {
            case "advice" -> 1;
            case "statement" -> 2;
            default -> 0;
        };
    }

    private static String withoutStop(String text) {
        String stripped = text.stripTrailing();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** What holds for a turn of talk is taken to hold for its last sentence. */
    private static LinearTrainer.Example example(String text, int outcome, String source) {
        List<Sentence> sentences = Reading.of(text);
        return new LinearTrainer.Example(
                sentences.isEmpty() ? List.of() : List.copyOf(Features.of(Analysis.of(sentences.getLast()))),
                outcome,
                source);
    }

    private void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
        manifest.add("model: " + file.getFileName() + ", sha256 " + sha256(Files.readAllBytes(file)) + ", "
                + lines.size() + " features");
    }

    private static int tenth(String conversation) {
        return (int) (Long.parseLong(
                        sha256(conversation.getBytes(StandardCharsets.UTF_8)).substring(0, 8), 16)
                % 10);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
