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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Trains a linear model with L2-regularised logistic regression, one class against the rest. */
final class LinearTrainer {
    /** Features seen less often tell more of the data than of the language. */
    private static final int OFTEN = 6;

    /** A word has to be met so often in two sources, so that the topics of one are not learned. */
    private static final int OFTEN_IN_TWO = 4;

    private static final double NEXT_TO_NOTHING = 0.01;

    private final double cost;
    private final double[] weights;

    /**
     * Sets it up.
     *
     * @param cost how much a mistake weighs against large weights
     * @param weights how much a mistake weighs in each class
     */
    LinearTrainer(double cost, double... weights) {
        this.cost = cost;
        this.weights = weights;
    }

    /** A sentence's features, its class from 0, and where it comes from. */
    record Example(List<String> features, int outcome, String source) {}

    /** The lines of the model: a feature and its weight for each class, separated by tabs, in the order of the features. */
    List<String> train(List<Example> examples) {
        List<String> known = vocabulary(examples);
        Map<String, Integer> numbers = new HashMap<>();
        known.forEach(feature -> numbers.put(feature, numbers.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = known.size();
        problem.x = examples.stream().map(one -> nodes(one, numbers)).toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(Example::outcome).toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR, cost, 0.01);
        int[] classes = new int[weights.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = i;
        }
        parameter.setWeights(weights, classes);
        Linear.disableDebugOutput();
        return lines(known, Linear.train(problem, parameter));
    }

    private static Feature[] nodes(Example example, Map<String, Integer> numbers) {
        TreeSet<Integer> present = example.features().stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .collect(Collectors.toCollection(TreeSet::new));
        return present.stream().map(number -> new FeatureNode(number, 1)).toArray(Feature[]::new);
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

    private List<String> lines(List<String> known, Model model) {
        int columns = weights.length == 2 ? 1 : weights.length;
        double[] trained = model.getFeatureWeights();
        List<String> lines = new ArrayList<>();
        for (int feature = 0; feature < known.size(); feature++) {
            double[] row = new double[weights.length];
            boolean counts = false;
            for (int column = 0; column < columns; column++) {
                double weight = trained[feature * columns + column];
                row[model.getLabels()[column]] = weight;
                if (columns == 1) {
                    row[model.getLabels()[1]] = -weight;
                }
                counts |= Math.abs(weight) > NEXT_TO_NOTHING;
            }
            if (counts) {
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
