package org.stancewire.training.frames;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.stance.Actor;
import org.stancewire.analysis.stance.Judgement;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Polarity;

/// Counts attitudes between names over whole documents: each once, however often the document
/// shows it.
final class OpinionFigures {
    private final Synonyms synonyms;
    private final Set<Show> shown;
    private final PrintStream out;
    private final Tally tally = new Tally();

    OpinionFigures(Synonyms synonyms, Set<Show> shown, PrintStream out) {
        this.synonyms = synonyms;
        this.shown = shown;
        this.out = out;
    }

    void add(JsonNode gold, Reader.Read read) {
        String text = gold.path("text").asText();
        String id = gold.path("id").asText();
        Map<Arrow, String> wanted = new LinkedHashMap<>();
        for (JsonNode stated : gold.path("opinions")) {
            String holder = stated.path("holder").asText();
            String target = stated.path("target").asText();
            Polarity polarity = Polarity.valueOf(stated.path("polarity").asText());
            Arrow arrow =
                    new Arrow(
                            synonyms.group(List.of(holder)),
                            synonyms.group(List.of(target)),
                            polarity);
            wanted.put(arrow, holder + " > " + target + ' ' + polarity);
        }
        Map<Arrow, List<Judgement>> said = new LinkedHashMap<>();
        for (Judgement judgement : read.judgements()) {
            Arrow arrow =
                    new Arrow(
                            group(judgement.holder(), read, text),
                            group(judgement.target(), read, text),
                            judgement.polarity());
            said.computeIfAbsent(arrow, o -> new ArrayList<>()).add(judgement);
            tally.note(judgement, wanted.containsKey(arrow));
        }
        tally.add(wanted.keySet(), said.keySet());
        wanted.forEach(
                (arrow, names) -> {
                    if (!said.containsKey(arrow) && shown.contains(Show.MISSED)) {
                        out.println("missed\t" + id + '\t' + names);
                    }
                });
        said.forEach(
                (arrow, judgements) -> {
                    boolean isRight = wanted.containsKey(arrow);
                    if (shown.contains(isRight ? Show.RIGHT : Show.WRONG)) {
                        show(isRight ? "right" : "wrong", id, arrow, judgements, text);
                    }
                });
    }

    private void show(
            String verdict, String id, Arrow arrow, List<Judgement> judgements, String text) {
        String names = arrow.holder() + " > " + arrow.target() + ' ' + arrow.polarity();
        for (Judgement judgement : judgements) {
            String words = text.substring(judgement.evidence().start(), judgement.evidence().end());
            String why = judgement.frame() + ": " + judgement.rule();
            out.println(String.join("\t", verdict, id, names, why, words.replace('\n', ' ')));
        }
    }

    private String group(Actor actor, Reader.Read read, String text) {
        List<String> names = new ArrayList<>();
        for (Entity entity : read.found().entities()) {
            if (entity.id().equals(actor.entity())) {
                names.add(entity.name());
            }
        }
        for (LinkedMention mention : read.found().mentions()) {
            if (actor.entity().equals(mention.entity())) {
                names.add(text.substring(mention.start(), mention.end()));
            }
        }
        return names.isEmpty() ? actor.entity() : synonyms.group(names);
    }

    void report() {
        tally.report(shown, out);
    }
}
