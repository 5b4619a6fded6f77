package org.stancewire.training.frames;

import java.util.Locale;
import java.util.Set;

/// How many attitudes of a data set the frames see.
///
/// @param all the attitudes that the data state
/// @param touched those between whose two names some frame fires, whatever it says
/// @param polar of these, those where one fires with the right polarity
/// @param right of these, those where holder and target are right too
/// @param fired the attitudes that the frames state
/// @param correct of these, the ones that the data state too
record Coverage(int all, int touched, int polar, int right, int fired, int correct) {
    static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0);

    /// What the frames say of one record, against what is so.
    static Coverage of(Set<Arrow> wanted, Set<Arrow> said) {
        int touched = 0;
        int polar = 0;
        int right = 0;
        for (Arrow arrow : wanted) {
            boolean sameSign =
                    said.stream().anyMatch(s -> s.joins(arrow) && s.polarity() == arrow.polarity());
            touched += said.stream().anyMatch(arrow::joins) ? 1 : 0;
            polar += sameSign ? 1 : 0;
            right += said.contains(arrow) ? 1 : 0;
        }
        return new Coverage(wanted.size(), touched, polar, right, said.size(), right);
    }

    Coverage plus(Coverage other) {
        return new Coverage(
                all + other.all,
                touched + other.touched,
                polar + other.polar,
                right + other.right,
                fired + other.fired,
                correct + other.correct);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d attitudes: a frame fires for %.3f, with the right polarity for %.3f, with the"
                        + " right direction too for %.3f; of %d that the frames state %.3f are right",
                all,
                share(touched, all),
                share(polar, all),
                share(right, all),
                fired,
                share(correct, fired));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
