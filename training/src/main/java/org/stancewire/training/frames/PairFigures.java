package org.stancewire.training.frames;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.stance.Actor;
import org.stancewire.analysis.stance.Judgement;
import org.stancewire.contract.Polarity;

/// Counts sentences that name two mentions and the stance between them, if there is one. What two
/// do to each other counts once, and is right where the label tells of either of them.
final class PairFigures {
    private final Set<Show> shown;
    private final PrintStream out;
    private final Tally tally = new Tally();

    PairFigures(Set<Show> shown, PrintStream out) {
        this.shown = shown;
        this.out = out;
    }

    void add(JsonNode gold, Reader.Read read) {
        Set<Arrow> wanted = new LinkedHashSet<>();
        for (JsonNode stance : gold.path("stances")) {
            wanted.add(
                    new Arrow(
                            stance.path("holder").asText(),
                            stance.path("target").asText(),
                            Polarity.valueOf(stance.path("polarity").asText())));
        }
        Set<Arrow> said = new LinkedHashSet<>();
        List<String> why = new ArrayList<>();
        for (Judgement judgement : read.judgements()) {
            Arrow arrow = arrow(judgement, read.found().mentions());
            if (arrow != null) {
                boolean isMutual = judgement.rule().contains("MUTUAL");
                boolean isRight =
                        wanted.contains(arrow) || isMutual && wanted.contains(arrow.reversed());
                said.add(arrow);
                why.add(
                        (isRight ? "right " : "wrong ")
                                + judgement.frame()
                                + ": "
                                + judgement.rule());
                if (!isMutual || arrow.holder().compareTo(arrow.target()) < 0) {
                    tally.note(judgement, isRight);
                }
            }
        }
        Coverage here = tally.add(wanted, said);
        if (here.right() < here.all() && shown.contains(Show.MISSED)
                || here.correct() < here.fired() && shown.contains(Show.WRONG)
                || here.correct() > 0 && shown.contains(Show.RIGHT)) {
            show(gold, wanted, why);
        }
    }

    private static @Nullable Arrow arrow(Judgement judgement, List<LinkedMention> mentions) {
        int holder = place(judgement.holder(), mentions);
        int target = place(judgement.target(), mentions);
        return holder < 0 || target < 0 || holder == target
                ? null
                : new Arrow("" + holder, "" + target, judgement.polarity());
    }

    /// The mention of the actor, or the only one that names it; else -1.
    private static int place(Actor actor, List<LinkedMention> mentions) {
        Integer mention = actor.mention();
        if (mention != null) {
            return mention;
        }
        int found = -1;
        for (int m = 0; m < mentions.size(); m++) {
            if (actor.entity().equals(mentions.get(m).entity())) {
                if (found >= 0) {
                    return -1;
                }
                found = m;
            }
        }
        return found;
    }

    private void show(JsonNode gold, Set<Arrow> wanted, List<String> why) {
        StringBuilder text = new StringBuilder(gold.path("text").asText());
        JsonNode mentions = gold.path("mentions");
        boolean inOrder = start(mentions, 0) < start(mentions, 1);
        for (int m : inOrder ? new int[] {1, 0} : new int[] {0, 1}) {
            text.insert(mentions.path(m).path("end").asInt(), "]" + m);
            text.insert(start(mentions, m), '[');
        }
        StringBuilder says = new StringBuilder();
        for (Arrow arrow : wanted) {
            says.append(arrow.holder()).append('>').append(arrow.target());
            says.append(' ').append(arrow.polarity());
        }
        String stance = says.isEmpty() ? "none" : says.toString();
        out.println(stance + '\t' + text.toString().replace('\n', ' ') + '\t' + why);
    }

    private static int start(JsonNode mentions, int m) {
        return mentions.path(m).path("start").asInt();
    }

    void report() {
        tally.report(shown, out);
    }
}
