package org.setwise.coach.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The three trained models, as {@code make coach-train} left them beside this class. */
final class Models {
    /** How much surer a sentence is a question that asks whatever its mark: enough to outweigh a full stop. */
    private static final double ASKS = 7;

    /** How much surer a sentence is advice that says so of itself. */
    private static final double ADVISES = 2.5;

    /** Set for precision: a wrong "this is advice" offends more than a missed one harms. */
    private static final double DISGUISED = 0.75;

    /** How sure it takes to be that a further question begins: rather silent than wrong. */
    private static final double FURTHER = 0.6;

    private static final int QUESTION = 0;
    private static final int ADVICE = 1;
    private static final int STATEMENT = 2;

    private final LinearModel forms;
    private final LinearModel disguises;
    private final LinearModel boundaries;

    private Models(LinearModel forms, LinearModel disguises, LinearModel boundaries) {
        this.forms = forms;
        this.disguises = disguises;
        this.boundaries = boundaries;
    }

    static Models shipped() {
        return new Models(shipped("forms.tsv"), shipped("disguises.tsv"), shipped("boundaries.tsv"));
    }

    /** Those that were just trained into a folder. */
    static Models in(Path folder) throws IOException {
        return new Models(
                trained(folder, "forms.tsv"), trained(folder, "disguises.tsv"), trained(folder, "boundaries.tsv"));
    }

    private static LinearModel shipped(String file) {
        return LinearModel.read(Resources.lines(file));
    }

    private static LinearModel trained(Path folder, String file) throws IOException {
        return LinearModel.read(Files.readAllLines(folder.resolve(file)));
    }

    Judged judge(Sentence sentence) {
        Analysis analysis = Analysis.of(sentence);
        Set<String> features = Features.of(analysis);
        double[] scores = forms.scores(features);
        double question = likelihood(scores[QUESTION] + (analysis.asks() ? ASKS : 0));
        double advice = likelihood(scores[ADVICE] + (analysis.has("ADVISES") ? ADVISES : 0));
        double statement = likelihood(scores[STATEMENT]);
        return new Judged(analysis, question / (question + advice + statement), advice / (advice + statement));
    }

    boolean isAdviceInDisguise(Analysis question) {
        double likely = likelihood(disguises.scores(Features.of(question))[0]);
        return (likely > DISGUISED || question.has("DISGUISED")) && !question.has("NOT_DISGUISED");
    }

    /** Where a further question begins in a sentence that has no mark; -1 if none does. */
    int furtherQuestion(Analysis unmarked) {
        int further = -1;
        double likeliest = FURTHER;
        for (Boundaries.Boundary boundary : Boundaries.in(unmarked)) {
            double likely = likelihood(boundaries.scores(boundary.features())[0]);
            if (likely >= likeliest) {
                likeliest = likely;
                further = boundary.at();
            }
        }
        return further;
    }

    private static double likelihood(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
