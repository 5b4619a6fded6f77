package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.stance.Frame.Kind;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Quote;

/// "A attacked his counterpart's remarks. “What is on [Britain's] coat of arms?” he asked": an
/// attack whose target the sentence does not name, and the words that follow it and name one.
final class Sequel {
    /// How many sentences after the attack its words may begin.
    private static final int REACH = 1;

    private static final Set<String> OTHERS =
            Set.of("counterpart", "rival", "opponent", "predecessor", "successor");

    private final Scene scene;
    private final Frames frames;
    private final Roles roles;

    Sequel(Scene scene, Frames frames, Roles roles) {
        this.scene = scene;
        this.frames = frames;
        this.roles = roles;
    }

    /// A quote that begins in sentence `first` and ends in `last`.
    List<Judgement> read(Quote quote, int first, int last) {
        if (quote.kind() != Quote.Kind.DIRECT || quote.speaker() == null) {
            return List.of();
        }
        Actor target = onlyOther(quote, first, last);
        List<Judgement> found = new ArrayList<>();
        for (int s = Math.max(0, first - REACH); target != null && s <= first; s++) {
            String verb = scene.hasMentions(s) ? attackWithoutTarget(s, quote) : "";
            if (!verb.isEmpty() && found.isEmpty()) {
                Actor holder = new Actor(quote.speaker(), quote.speakerMention());
                found.add(
                        new Judgement(
                                holder,
                                target,
                                Polarity.AGAINST,
                                Basis.QUOTE,
                                "SEQUEL QUOTE AGAINST",
                                verb,
                                quote.span()));
            }
        }
        return found;
    }

    /// The one entity besides the speaker that the quote names, or null.
    private @Nullable Actor onlyOther(Quote quote, int first, int last) {
        TreeMap<String, Actor> others = new TreeMap<>();
        for (int s = first; s <= last; s++) {
            for (int t = 0; t < scene.sentence(s).tokens().size(); t++) {
                int m = scene.mentionAt(s, t);
                if (m != Scene.NONE && quote.contains(scene.mention(m))) {
                    Actor actor = scene.actor(m, true);
                    others.putIfAbsent(actor.entity(), actor);
                }
            }
        }
        others.remove(quote.speaker());
        return others.size() == 1 ? others.firstEntry().getValue() : null;
    }

    /// The verb with which the speaker attacks, in sentence `s`, what is no mention; or nothing.
    private String attackWithoutTarget(int s, Quote quote) {
        Parse parse = scene.parse(s);
        for (int i = 0; i < parse.size(); i++) {
            Frame attack = attack(parse, i);
            if (attack != null && scene.quoteAt(s, i) == null) {
                Clause clause = parse.clause(i);
                boolean plain = !clause.passive() && !clause.negated() && !clause.supposed();
                boolean his =
                        roles.holders(s, clause.subjects()).stream()
                                .anyMatch(f -> f.actor().entity().equals(quote.speaker()));
                if (plain && his && isUnnamed(s, parse.arguments(i, ""))) {
                    return attack.word();
                }
            }
        }
        return "";
    }

    /// Whether the object tells of someone without his name: "his counterpart's remarks".
    private boolean isUnnamed(int s, List<Phrase> objects) {
        Parse parse = scene.parse(s);
        for (Phrase object : objects) {
            for (int t = object.start(); t < object.end(); t++) {
                if (scene.mentionAt(s, t) != Scene.NONE) {
                    break;
                }
                if (OTHERS.contains(parse.lower(t))) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Frame attack(Parse parse, int i) {
        VerbForm form = parse.verb(i);
        if (form == null) {
            return null;
        }
        String lemma = form.lemma();
        for (Frame frame : frames.of(lemma.isEmpty() ? parse.lower(i) : lemma)) {
            boolean attacks =
                    frame.kind() == Kind.VERB
                            && frame.markers().contains("")
                            && frame.basis() == Basis.REPORTED
                            && frame.polarity() == Polarity.AGAINST;
            if (attacks) {
                return frame;
            }
        }
        return null;
    }
}
