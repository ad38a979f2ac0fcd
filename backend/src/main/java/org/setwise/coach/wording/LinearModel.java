package org.setwise.coach.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weights of features for each of some classes, read from a text file: a feature and its weights a
 * line, separated by tabs. */
final class LinearModel {
    private final Map<String, float[]> weights;
    private final int classes;

    private LinearModel(Map<String, float[]> weights, int classes) {
        this.weights = weights;
        this.classes = classes;
    }

    static LinearModel read(List<String> lines) {
        int classes = lines.getFirst().split("\t").length - 1;
        Map<String, float[]> weights = HashMap.newHashMap(lines.size());
        for (String line : lines) {
            String[] cells = line.split("\t");
            float[] row = new float[classes];
            for (int i = 0; i < classes; i++) {
                row[i] = Float.parseFloat(cells[i + 1]);
            }
            weights.put(cells[0], row);
        }
        return new LinearModel(weights, classes);
    }

    /** The sum of the weights of features, for each class. */
    double[] scores(Set<String> features) {
        double[] sums = new double[classes];
        for (String feature : features) {
            float[] row = weights.get(feature);
            if (row != null) {
                for (int i = 0; i < classes; i++) {
                    sums[i] += row[i];
                }
            }
        }
        return sums;
    }
}
