package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.stance.Frame.Kind;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// Reads the stances that frames show in one sentence.
final class FrameReader {
    /// What ties the other to a verb that both do: "A clashed with B", "A and B clashed".
    private static final Set<String> TOGETHER = Set.of("with", "с ins");

    private final Scene scene;
    private final Language language;
    private final Frames frames;
    private final Verdicts verdicts;
    private final NounReader nouns;
    private final Participles participles;
    private final boolean russian;

    FrameReader(Scene scene, Language language, Roles roles, boolean russian) {
        this.scene = scene;
        this.language = language;
        this.frames = language.frames();
        this.russian = russian;
        this.verdicts = new Verdicts(scene, roles);
        this.participles = new Participles(scene, frames, verdicts);
        this.nouns = new NounReader(scene, new Carriers(frames, russian), verdicts, russian);
    }

    /// All that the sentences read so far show.
    Verdicts verdicts() {
        return verdicts;
    }

    void read(int s) {
        if (!scene.hasMentions(s)) {
            return;
        }
        Parse parse = null;
        boolean hasFrame = false;
        List<Token> tokens = scene.sentence(s).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (parse == null && russian && frames.of(tokens.get(i).lower()).isEmpty()) {
                continue;
            }
            if (parse == null) {
                parse = scene.parse(s);
            }
            if (!russian) {
                compounds(s, parse, i);
            }
            if (parse.isQuestion()) {
                continue;
            }
            if (!russian) {
                hasFrame |= demands(s, parse, i);
            }
            if (russian) {
                participles.read(s, parse, i);
            }
            for (Frame frame : framesAt(s, parse, i)) {
                hasFrame = true;
                if (parse.hasBeside(i, frame.companion())) {
                    read(new Spot(s, parse, i, frame));
                }
            }
        }
        if (!russian && hasFrame && scene.hasTwo(s)) {
            byTree(s);
        }
    }

    /// The same frames once more, with the roles that the dependency tree gives.
    private void byTree(int s) {
        Parse tree = scene.parseByTree(s);
        if (tree == null) {
            return;
        }
        verdicts.byTree(true);
        for (int i = 0; i < tree.size(); i++) {
            demands(s, tree, i);
            for (Frame frame : framesAt(s, tree, i)) {
                read(new Spot(s, tree, i, frame));
            }
        }
        verdicts.byTree(false);
    }

    private boolean demands(int s, Parse parse, int i) {
        Frame demand = Demands.at(parse, i);
        if (demand != null) {
            verb(new Spot(s, parse, i, demand));
        }
        Frame naming = Naming.at(parse, i, language.polarities());
        if (naming != null) {
            verb(new Spot(s, parse, i, naming));
        }
        return demand != null || naming != null;
    }

    /// "UN-backed X", "anti-X Y".
    private void compounds(int s, Parse parse, int i) {
        if (Compounds.isBacked(parse, i) && scene.mentionAt(s, i - 2) != Scene.NONE) {
            Phrase backer = new Phrase(i - 2, i - 1, i - 2);
            Clause clause = new Clause(i, List.of(backer), false, false, false);
            List<Phrase> backed = parse.arguments(i, "");
            Spot spot = new Spot(s, parse, i, Compounds.BACKED);
            verdicts.add(spot, clause, List.of(backer), backed, "COMPOUND");
        }
        Frame side = Compounds.side(parse, i);
        int m = scene.mentionAt(s, i);
        if (side != null && m != Scene.NONE) {
            int last = i;
            while (scene.mentionAt(s, last + 1) == m) {
                last++;
            }
            Clause clause = new Clause(i, List.of(), false, false, false);
            List<Phrase> target = List.of(new Phrase(i, last + 1, last));
            Spot spot = new Spot(s, parse, i, side);
            verdicts.add(spot, clause, parse.arguments(last, ""), target, "COMPOUND");
        }
    }

    /// "Индия против Пакистана": a preposition in a clause without a verb.
    private static boolean isPredicate(Parse parse, int i) {
        if (!parse.is(i, WordClass.PREPOSITION) || !parse.is(i - 1, WordClass.NOMINAL)) {
            return false;
        }
        for (int step = -1; step <= 1; step += 2) {
            for (int j = i + step; !parse.is(j, WordClass.STOP); j += step) {
                if (parse.is(j, WordClass.VERB) || parse.is(j, WordClass.AUXILIARY)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Frame> framesAt(int s, Parse parse, int i) {
        VerbForm form = parse.verb(i);
        List<Frame> ofWord = frames.of(parse.lower(i));
        if (form == null && ofWord.isEmpty()) {
            return List.of();
        }
        if (form == null && russian && isPredicate(parse, i)) {
            return ofWord;
        }
        if (form == null) {
            boolean isNoun = parse.is(i, WordClass.NOMINAL) && scene.mentionAt(s, i) == Scene.NONE;
            return isNoun ? only(ofWord, false) : List.of();
        }
        List<Frame> ofVerb = form.lemma().isEmpty() ? ofWord : frames.of(form.lemma());
        if (ofVerb.isEmpty() && ofWord.isEmpty()) {
            return List.of();
        }
        List<Frame> all = only(ofVerb, true);
        for (Frame frame : ofWord) {
            if (frame.kind() == Kind.ADJECTIVE) {
                all.add(frame);
            }
        }
        return all;
    }

    private static List<Frame> only(List<Frame> frames, boolean verbs) {
        List<Frame> all = new ArrayList<>();
        for (Frame frame : frames) {
            if (frame.isVerb() == verbs) {
                all.add(frame);
            }
        }
        return all;
    }

    private void read(Spot spot) {
        switch (spot.frame().kind()) {
            case VERB -> verb(spot);
            case MOVES -> moves(spot);
            case NOUN -> nouns.event(spot);
            case ADJECTIVE -> adjective(spot);
            case AGENT -> nouns.person(spot);
        }
    }

    private void verb(Spot spot) {
        Parse parse = spot.parse();
        Frame frame = spot.frame();
        Clause clause = parse.clause(spot.i());
        if (clause.passive() || isReflexive(parse.lower(spot.i()), frame)) {
            if (mayBePassive(parse, spot.i(), frame)) {
                List<Phrase> by = parse.agents(spot.i());
                verdicts.add(spot, clause, by, clause.subjects(), "PASSIVE");
            }
            return;
        }
        boolean alone = true;
        for (String marker : frame.markers()) {
            List<Phrase> objects = parse.arguments(spot.i(), marker);
            alone &= objects.isEmpty();
            if (objects.isEmpty() && marker.isEmpty()) {
                objects = relativeObject(parse, clause);
            }
            objects = withHead(frame, parse, objects);
            verdicts.add(spot, clause, clause.subjects(), objects, "VERB");
        }
        boolean together =
                alone
                        && frame.markers().stream().anyMatch(TOGETHER::contains)
                        && (frame.polarity() == Polarity.AGAINST || frame.basis() == Basis.ACTION)
                        && !parse.is(spot.i() + 1, WordClass.TO)
                        && parse.arguments(spot.i(), "").isEmpty();
        if (together || isEachOther(parse, spot.i())) {
            verdicts.addMutual(spot, clause, clause.subjects());
        }
    }

    /// "B, whom A has attacked,": what the relative pronoun before the subject stands for.
    private static List<Phrase> relativeObject(Parse parse, Clause clause) {
        if (clause.subjects().isEmpty()) {
            return List.of();
        }
        int relative = clause.subjects().getFirst().start() - 1;
        if (!parse.is(relative, WordClass.RELATIVE)) {
            return List.of();
        }
        boolean apart = parse.is(relative - 1, WordClass.COMMA);
        Phrase antecedent = parse.phraseBefore(apart ? relative - 1 : relative);
        return antecedent == null ? List.of() : List.of(antecedent);
    }

    /// "accused each other".
    private static boolean isEachOther(Parse parse, int verb) {
        int at = verb + 1;
        while (parse.is(at, WordClass.ADVERB) || parse.is(at, WordClass.PREPOSITION)) {
            at++;
        }
        boolean each = parse.lower(at).equals("each") && parse.lower(at + 1).equals("other");
        return each || parse.lower(at).equals("one") && parse.lower(at + 1).equals("another");
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
    private void moves(Spot spot) {
        Parse parse = spot.parse();
        Clause clause = parse.clause(spot.i());
        if (clause.negated()) {
            return;
        }
        if (clause.passive()) {
            verdicts.add(spot, clause, clause.subjects(), parse.agents(spot.i()), "MOVES");
            return;
        }
        for (String marker : spot.frame().markers()) {
            List<Phrase> moved = parse.arguments(spot.i(), marker);
            verdicts.add(spot, clause, moved, clause.subjects(), "MOVES");
        }
    }

    /// "X is critical of Y"; without a copula only the word just before can be X.
    private void adjective(Spot spot) {
        Parse parse = spot.parse();
        int i = spot.i();
        boolean inPhrase = !russian && parse.lower(i - 1).equals("at");
        Clause clause = parse.clause(inPhrase ? i - 1 : i);
        boolean bare = clause.start() == i && parse.is(i - 1, WordClass.NOMINAL);
        if (bare && !russian) {
            Phrase before = new Phrase(i - 1, i, i - 1);
            clause = new Clause(i, List.of(before), false, false, false);
        }
        boolean alone = true;
        for (String marker : spot.frame().markers()) {
            List<Phrase> objects = parse.arguments(i, marker);
            alone &= objects.isEmpty();
            verdicts.add(spot, clause, clause.subjects(), objects, "ADJECTIVE");
        }
        if (alone && inPhrase) {
            verdicts.addMutual(spot, clause, clause.subjects());
        }
    }
}
