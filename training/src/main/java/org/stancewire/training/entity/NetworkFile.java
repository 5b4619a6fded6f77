package org.stancewire.training.entity;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.entity.FeaturesOfText;
import org.stancewire.analysis.sequence.Labels;

/// Writes a network as [org.stancewire.analysis.sequence.Network] reads it: the rows of features
/// that were learned as bytes with a scale each, all else as floats.
final class NetworkFile {
    private static final int WIDTH = Learner.WIDTH;
    private static final float NOTHING = 1e-4f;

    private NetworkFile() {}

    static void write(Learner net, Path file) throws IOException {
        float[] rows = net.table.rows.values;
        List<Integer> kept = new ArrayList<>();
        for (int row = 0; row < FeaturesOfText.ROWS; row++) {
            if (largest(rows, row) > NOTHING && row != Corpus.SILVER_ROW) {
                kept.add(row);
            }
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(FeaturesOfText.ROWS);
            out.writeInt(kept.size());
            out.writeInt(FeaturesOfText.DIMENSIONS);
            out.writeInt(Labels.COUNT);
            out.writeInt(Learner.REACH.length);
            for (int reach : Learner.REACH) {
                out.writeInt(reach);
            }
            for (int row : kept) {
                out.writeInt(row);
            }
            for (int row : kept) {
                out.writeFloat(largest(rows, row) / Byte.MAX_VALUE);
            }
            write(out, net.vector);
            write(out, net.bias);
            for (int l = 0; l < Learner.REACH.length; l++) {
                write(out, net.weights.get(l));
                write(out, net.biases.get(l));
            }
            write(out, net.output);
            write(out, net.outputBias);
            write(out, net.field.transitions);
            write(out, net.field.first);
            write(out, net.field.last);
            for (int row : kept) {
                float scale = largest(rows, row) / Byte.MAX_VALUE;
                for (int j = 0; j < WIDTH; j++) {
                    out.writeByte(Math.round(rows[row * WIDTH + j] / scale));
                }
            }
        }
        System.err.println(
                file.getFileName() + ": " + kept.size() + " rows, " + Files.size(file) + " bytes");
    }

    private static float largest(float[] rows, int row) {
        float largest = 0;
        for (int j = 0; j < WIDTH; j++) {
            largest = Math.max(largest, Math.abs(rows[row * WIDTH + j]));
        }
        return largest;
    }

    private static void write(DataOutputStream out, Parameters parameters) throws IOException {
        for (float value : parameters.values) {
            out.writeFloat(value);
        }
    }
}
