package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.stance.Frame.Kind;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.text.Token;

/// Reads the stances that frames show in one sentence.
final class FrameReader {
    private final Scene scene;
    private final Language language;
    private final Frames frames;
    private final Verdicts verdicts;
    private final VerbReader verbs;
    private final NounReader nouns;
    private final AdjectiveReader adjectives;
    private final CompoundReader compounds;
    private final Participles participles;
    private final boolean russian;

    FrameReader(Scene scene, Language language, Roles roles, boolean russian) {
        this.scene = scene;
        this.language = language;
        this.frames = language.frames();
        this.russian = russian;
        this.verdicts = new Verdicts(scene, roles);
        this.verbs = new VerbReader(verdicts);
        this.adjectives = new AdjectiveReader(verdicts, russian);
        this.compounds = new CompoundReader(scene, verdicts);
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
                compounds.read(s, parse, i);
            }
            if (parse.isQuestion()) {
                continue;
            }
            if (russian) {
                participles.read(s, parse, i);
            } else {
                hasFrame |= demandsAndNames(s, parse, i);
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
            demandsAndNames(s, tree, i);
            for (Frame frame : framesAt(s, tree, i)) {
                read(new Spot(s, tree, i, frame));
            }
        }
        verdicts.byTree(false);
    }

    /// Whether the verb at `i` demands an end or gives a name.
    private boolean demandsAndNames(int s, Parse parse, int i) {
        Frame demand = Demands.at(parse, i);
        if (demand != null) {
            verbs.holds(new Spot(s, parse, i, demand));
        }
        Frame naming = Naming.at(parse, i, language.polarities());
        if (naming != null) {
            verbs.holds(new Spot(s, parse, i, naming));
        }
        return demand != null || naming != null;
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
            case VERB -> verbs.holds(spot);
            case MOVES -> verbs.moves(spot);
            case NOUN -> nouns.event(spot);
            case ADJECTIVE -> adjectives.read(spot);
            case AGENT -> nouns.person(spot);
        }
    }
}
