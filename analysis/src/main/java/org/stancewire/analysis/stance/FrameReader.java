package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.stance.Carriers.Carrier;
import org.stancewire.analysis.stance.Frame.Kind;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Quote;

/// Reads the stances that frames show in one sentence.
final class FrameReader {
    private final Scene scene;
    private final Frames frames;
    private final Roles roles;
    private final Carriers carriers;
    private final boolean russian;

    FrameReader(Scene scene, Frames frames, Roles roles, boolean russian) {
        this.scene = scene;
        this.frames = frames;
        this.roles = roles;
        this.carriers = new Carriers(frames, russian);
        this.russian = russian;
    }

    List<Judgement> read(int s) {
        if (!scene.hasMentions(s)) {
            return List.of();
        }
        List<Judgement> found = new ArrayList<>();
        Parse parse = null;
        List<Token> tokens = scene.sentence(s).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (parse == null && russian && frames.of(tokens.get(i).lower()).isEmpty()) {
                continue;
            }
            if (parse == null) {
                parse = scene.parse(s);
            }
            if (Compounds.isBacked(parse, i) && scene.mentionAt(s, i - 2) != Scene.NONE) {
                Phrase backer = new Phrase(i - 2, i - 1, i - 2);
                Clause clause = new Clause(i, List.of(backer), false, false, false);
                List<Phrase> backed = parse.arguments(i, "");
                judge(found, s, i, Compounds.BACKED, clause, List.of(backer), backed, "COMPOUND");
            }
            Frame demand = Demands.at(parse, i);
            if (demand != null && !parse.isQuestion()) {
                verb(found, s, parse, i, demand);
            }
            for (Frame frame : framesAt(s, parse, i)) {
                if (!parse.isQuestion() && parse.hasBeside(i, frame.companion())) {
                    read(found, s, parse, i, frame);
                }
            }
        }
        return found;
    }

    private List<Frame> framesAt(int s, Parse parse, int i) {
        VerbForm form = parse.verb(i);
        List<Frame> all;
        if (form != null && !form.lemma().isEmpty()) {
            all = new ArrayList<>(frames.of(form.lemma()));
            all.removeIf(f -> !f.isVerb());
            frames.of(parse.lower(i)).stream()
                    .filter(f -> f.kind() == Kind.ADJECTIVE)
                    .forEach(all::add);
        } else if (form != null) {
            all =
                    frames.of(parse.lower(i)).stream()
                            .filter(f -> f.isVerb() || f.kind() == Kind.ADJECTIVE)
                            .toList();
        } else if (parse.is(i, WordClass.NOMINAL) && scene.mentionAt(s, i) == Scene.NONE) {
            all = frames.of(parse.lower(i)).stream().filter(f -> !f.isVerb()).toList();
        } else {
            all = List.of();
        }
        return all;
    }

    private void read(List<Judgement> found, int s, Parse parse, int i, Frame frame) {
        switch (frame.kind()) {
            case VERB -> verb(found, s, parse, i, frame);
            case MOVES -> moves(found, s, parse, i, frame);
            case NOUN -> noun(found, s, parse, i, frame);
            case ADJECTIVE -> adjective(found, s, parse, i, frame);
            case AGENT -> agent(found, s, parse, i, frame);
        }
    }

    private void verb(List<Judgement> found, int s, Parse parse, int i, Frame frame) {
        Clause clause = parse.clause(i);
        if (clause.passive() || isReflexive(parse.lower(i), frame)) {
            if (mayBePassive(parse, i, frame)) {
                List<Phrase> by = parse.agents(i);
                judge(found, s, i, frame, clause, by, clause.subjects(), "PASSIVE");
            }
            return;
        }
        for (String marker : frame.markers()) {
            List<Phrase> objects = withHead(frame, parse, parse.arguments(i, marker));
            judge(found, s, i, frame, clause, clause.subjects(), objects, "VERB");
        }
    }

    /// "критикуется", "финансируется": what has an object otherwise has none with this ending.
    private static boolean isReflexive(String word, Frame frame) {
        boolean ends = word.endsWith("ся") || word.endsWith("сь");
        return ends && frame.markers().contains("acc");
    }

    /// Whether the subject of its passive is the target: of "called out by" it is, of "objected to"
    /// not.
    private static boolean mayBePassive(Parse parse, int i, Frame frame) {
        List<String> markers = frame.markers();
        return markers.contains("") && frame.heads().isEmpty()
                || markers.contains("acc")
                || markers.contains(parse.lower(i + 1)) && parse.is(i + 1, WordClass.ADVERB);
    }

    /// Of the phrases those that hang on one of the nouns that the frame asks for.
    private static List<Phrase> withHead(Frame frame, Parse parse, List<Phrase> phrases) {
        return frame.heads().isEmpty()
                ? phrases
                : phrases.stream()
                        .filter(p -> frame.heads().contains(parse.lower(p.head())))
                        .toList();
    }

    /// "X angered Y": Y is against X. In the passive, "Y was angered by X", Y is the subject.
    private void moves(List<Judgement> found, int s, Parse parse, int i, Frame frame) {
        Clause clause = parse.clause(i);
        List<Phrase> moved =
                clause.passive()
                        ? clause.subjects()
                        : parse.arguments(i, frame.markers().getFirst());
        List<Phrase> mover = clause.passive() ? parse.agents(i) : clause.subjects();
        judge(found, s, i, frame, clause, moved, mover, "MOVES");
    }

    /// "X is critical of Y"; without a copula only the word just before can be X.
    private void adjective(List<Judgement> found, int s, Parse parse, int i, Frame frame) {
        Clause clause = parse.clause(i);
        boolean bare = clause.start() == i && parse.is(i - 1, WordClass.NOMINAL);
        if (bare && !russian) {
            Phrase before = new Phrase(i - 1, i, i - 1);
            clause = new Clause(i, List.of(before), false, false, false);
        }
        state(found, s, parse, i, clause, frame);
    }

    private void state(
            List<Judgement> found, int s, Parse parse, int i, Clause clause, Frame frame) {
        for (String marker : frame.markers()) {
            List<Phrase> objects = parse.arguments(i, marker);
            judge(found, s, i, frame, clause, clause.subjects(), objects, frame.kind().name());
        }
    }

    private void agent(List<Judgement> found, int s, Parse parse, int i, Frame frame) {
        int start = Carriers.phraseStart(parse, i);
        if (parse.is(start - 1, WordClass.AUXILIARY) || russian) {
            state(found, s, parse, i, Statement.clause(parse, start), frame);
        } else if (parse.is(start - 1, WordClass.COMMA)) {
            Phrase before = parse.phraseBefore(start - 1);
            if (before != null) {
                Clause clause = new Clause(i, List.of(before), false, false, false);
                state(found, s, parse, i, clause, frame);
            }
        }
    }

    private void noun(List<Judgement> found, int s, Parse parse, int i, Frame frame) {
        int start = Carriers.phraseStart(parse, i);
        Carrier carrier = carriers.of(parse, i, start);
        for (String marker : frame.markers()) {
            List<Phrase> owners = carriers.owners(parse, i, start, marker);
            List<Phrase> objects = parse.arguments(i, marker);
            if (carrier.receives()) {
                List<Phrase> givers = carriers.givers(parse, i);
                judge(
                        found,
                        s,
                        i,
                        frame,
                        carrier.clause(),
                        givers,
                        carrier.clause().subjects(),
                        "RECEIVE");
            } else if (!owners.isEmpty()) {
                judge(found, s, i, frame, Carriers.PLAIN, owners, objects, "NOUN");
            } else if (carrier.clause() != Carriers.PLAIN) {
                judge(
                        found,
                        s,
                        i,
                        frame,
                        carrier.clause(),
                        carrier.clause().subjects(),
                        objects,
                        "LIGHT");
            }
        }
    }

    private void judge(
            List<Judgement> found,
            int s,
            int i,
            Frame frame,
            Clause clause,
            List<Phrase> holderPhrases,
            List<Phrase> targetPhrases,
            String construction) {
        boolean silent =
                clause.supposed() || clause.negated() && frame.polarity() == Polarity.AGAINST;
        if (silent || holderPhrases.isEmpty() || targetPhrases.isEmpty()) {
            return;
        }
        int start = clause == Carriers.PLAIN ? i : Math.min(i, clause.start());
        Polarity polarity = clause.negated() ? Polarity.AGAINST : frame.polarity();
        for (Filler holder : roles.holders(s, holderPhrases)) {
            for (Filler target : roles.targets(s, targetPhrases)) {
                if (!holder.actor().entity().equals(target.actor().entity())) {
                    int first = Math.min(start, Math.min(holder.first(), target.first()));
                    int last = Math.max(i, Math.max(target.last(), holder.last()));
                    if (Demands.isDemand(frame)) {
                        last = Demands.end(scene.parse(s), last);
                    }
                    found.add(
                            new Judgement(
                                    holder.actor(),
                                    target.actor(),
                                    polarity,
                                    basis(s, i, frame, holder),
                                    rule(frame, clause, construction, holder, target),
                                    frame.word(),
                                    scene.span(s, first, last)));
                }
            }
        }
    }

    private Basis basis(int s, int i, Frame frame, Filler holder) {
        Quote quote = scene.quoteAt(s, i);
        boolean own = quote != null && holder.actor().entity().equals(quote.speaker());
        return own ? Basis.QUOTE : frame.basis();
    }

    private static String rule(
            Frame frame, Clause clause, String construction, Filler holder, Filler target) {
        return construction
                + ' '
                + frame.basis()
                + ' '
                + (clause.negated() ? "NOT-" : "")
                + frame.polarity()
                + (frame.isWeak() ? "?" : "")
                + ' '
                + holder.path()
                + '>'
                + target.path();
    }
}
