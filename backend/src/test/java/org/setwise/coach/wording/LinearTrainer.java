package org.setwise.coach.wording;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains a linear model with L2-regularised logistic regression, one class against the rest. How much a feature may weigh can be
 * prepared by how unlike its shares in the class and in the rest are, as naive Bayes counts it: that carries further, to other sources.
 */
final class LinearTrainer {
    /** Features seen less often tell more of the data than of the language. */
    private static final int OFTEN = 6;

    /** A word has to be met so often in two sources, so that the topics of one are not learned. */
    private static final int OFTEN_IN_TWO = 4;

    private static final double NEXT_TO_NOTHING = 0.01;

    private static final double OTHER = -1;

    private final double cost;
    private final double prepared;
    private final double[] weights;

    /**
     * Sets it up.
     *
     * @param cost how much a mistake weighs against large weights
     * @param prepared how far naive Bayes prepares the weights, from 0 to 1
     * @param weights how much a mistake weighs in each class; of two classes the first is told from the second, of more each from the rest
     */
    LinearTrainer(double cost, double prepared, double... weights) {
        this.cost = cost;
        this.prepared = prepared;
        this.weights = weights;
        Linear.disableDebugOutput();
    }

    /** A sentence's features, its class from 0, and where it comes from. */
    record Example(List<String> features, int outcome, String source) {}

    /** The lines of the model: a feature and its weight for each class, separated by tabs, in the order of the features. */
    List<String> train(List<Example> examples) {
        List<String> known = vocabulary(examples);
        Map<String, Integer> numbers = new HashMap<>();
        known.forEach(feature -> numbers.put(feature, numbers.size()));
        List<int[]> features =
                examples.stream().map(one -> numbersOf(one, numbers)).toList();
        double[][] trained = new double[weights.length][];
        if (weights.length == 2) {
            trained[0] = train(examples, features, known.size(), 0, weights[1]);
            trained[1] = DoubleStream.of(trained[0]).map(weight -> -weight).toArray();
        } else {
            for (int outcome = 0; outcome < weights.length; outcome++) {
                trained[outcome] = train(examples, features, known.size(), outcome, 1);
            }
        }
        return lines(known, trained);
    }

    private static int[] numbersOf(Example example, Map<String, Integer> numbers) {
        return example.features().stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The weight of each feature for one outcome against the others. */
    private double[] train(List<Example> examples, List<int[]> features, int size, int outcome, double weightOfOthers) {
        double[] scales = prepare(examples, features, size, outcome);
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = size;
        problem.y = examples.stream()
                .mapToDouble(one -> one.outcome() == outcome ? 1 : OTHER)
                .toArray();
        problem.x = features.stream()
                .map(of -> IntStream.of(of)
                        .mapToObj(number -> new FeatureNode(number + 1, scales[number]))
                        .toArray(Feature[]::new))
                .toArray(Feature[][]::new);
        Parameter parameter = new Parameter(SolverType.L2R_LR, cost, 0.01);
        parameter.setWeights(new double[] {weights[outcome], weightOfOthers}, new int[] {1, (int) OTHER});
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0];
        double[] trained = new double[size];
        for (int number = 0; number < size; number++) {
            trained[number] = sign * model.getFeatureWeights()[number] * scales[number];
        }
        return trained;
    }

    private double[] prepare(List<Example> examples, List<int[]> features, int size, int outcome) {
        double[] inside = new double[size];
        double[] outside = new double[size];
        for (int at = 0; at < examples.size(); at++) {
            double[] counts = examples.get(at).outcome() == outcome ? inside : outside;
            for (int number : features.get(at)) {
                counts[number]++;
            }
        }
        double allInside = DoubleStream.of(inside).sum() + size;
        double allOutside = DoubleStream.of(outside).sum() + size;
        double[] unlike = new double[size];
        for (int number = 0; number < size; number++) {
            unlike[number] =
                    Math.abs(Math.log((inside[number] + 1) / allInside) - Math.log((outside[number] + 1) / allOutside));
        }
        double mean = DoubleStream.of(unlike).average().orElse(1);
        return DoubleStream.of(unlike)
                .map(one -> 1 - prepared + prepared * one / mean)
                .toArray();
    }

    private static List<String> vocabulary(List<Example> examples) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Example example : examples) {
            for (String feature : example.features()) {
                counts.computeIfAbsent(feature, any -> new HashMap<>()).merge(example.source(), 1, Integer::sum);
            }
        }
        List<String> known = new ArrayList<>();
        counts.forEach((feature, bySource) -> {
            boolean word = feature.startsWith("w:") || feature.startsWith("b:");
            boolean common = bySource.values().stream()
                            .filter(count -> count >= OFTEN_IN_TWO)
                            .count()
                    >= 2;
            int all = bySource.values().stream().mapToInt(Integer::intValue).sum();
            if (all >= OFTEN && (!word || common)) {
                known.add(feature);
            }
        });
        return known;
    }

    private static List<String> lines(List<String> known, double[][] trained) {
        List<String> lines = new ArrayList<>();
        for (int feature = 0; feature < known.size(); feature++) {
            int number = feature;
            double[] row =
                    Stream.of(trained).mapToDouble(weights -> weights[number]).toArray();
            if (DoubleStream.of(row).anyMatch(weight -> Math.abs(weight) > NEXT_TO_NOTHING)) {
                StringBuilder line = new StringBuilder(known.get(feature));
                for (double weight : row) {
                    line.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
