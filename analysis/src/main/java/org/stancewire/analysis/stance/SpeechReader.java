package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.stance.Filler.Path;
import org.stancewire.analysis.stance.Polarities.Kind;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Quote;

/// Reads what a speaker's own words say of those whom they make responsible: whoever does something
/// bad or good in them, and whoever is the author of a deed that bad words stand around.
final class SpeechReader {
    private final Scene scene;
    private final Polarities polarities;
    private final Frames frames;
    private final Roles roles;

    SpeechReader(Scene scene, Polarities polarities, Frames frames, Roles roles) {
        this.frames = frames;
        this.scene = scene;
        this.polarities = polarities;
        this.roles = roles;
    }

    /// One quote, with the sentences from `first` to `last` that it reaches over.
    List<Judgement> read(Quote quote, int first, int last) {
        String speaker = quote.speaker();
        if (speaker == null || quote.kind() == Quote.Kind.ATTITUDE) {
            return List.of();
        }
        Actor holder = new Actor(speaker, quote.speakerMention());
        List<Judgement> found = new ArrayList<>();
        Blame blame = new Blame();
        for (int s = first; s <= last; s++) {
            Parse parse = scene.parse(s);
            for (int i = 0; i < parse.size(); i++) {
                if (quote.contains(parse.token(i))) {
                    direct(found, quote, holder, s, parse, i);
                    blame.note(s, parse, i);
                }
            }
        }
        blame.judge(found, quote, holder);
        return found;
    }

    /// Whoever does, or is said to be, what the word at `i` means.
    private void direct(
            List<Judgement> found, Quote quote, Actor holder, int s, Parse parse, int i) {
        boolean bad = polarities.is(parse, i, Kind.BAD);
        if (!bad && !polarities.is(parse, i, Kind.GOOD)) {
            return;
        }
        VerbForm form = parse.verb(i);
        Clause clause;
        List<Phrase> agents;
        String construction;
        if (form != null) {
            if (isFrame(s, parse, i, form)) {
                return;
            }
            clause = parse.clause(i);
            agents = clause.passive() ? parse.agents(i) : clause.subjects();
            construction = "DOES";
        } else {
            int start = phraseStart(parse, i);
            if (!isCopula(parse.lower(start - 1))) {
                return;
            }
            clause = Statement.clause(parse, start);
            agents = clause.subjects();
            construction = "IS";
        }
        if (clause.supposed() || clause.negated() || parse.isQuestion()) {
            return;
        }
        Polarity polarity = bad ? Polarity.AGAINST : Polarity.FAVOR;
        for (Filler target : roles.holders(s, agents)) {
            boolean names = target.path() == Path.HEAD || target.path() == Path.GROUP;
            boolean means = names || target.path() == Path.PRONOUN;
            if (means && inside(quote, s, target)) {
                String how = names ? construction : construction + "-PRONOUN";
                add(found, quote, holder, target.actor(), polarity, how, parse.lower(i));
            }
        }
    }

    /// "X said that A attacked B" tells of A and B: it is for the frame to judge.
    private boolean isFrame(int s, Parse parse, int i, VerbForm form) {
        String word = form.lemma().isEmpty() ? parse.lower(i) : form.lemma();
        for (Frame frame : frames.of(word)) {
            for (String marker : frame.markers()) {
                boolean hasOther =
                        roles.targets(s, parse.arguments(i, marker)).stream()
                                .anyMatch(filler -> filler.path() != Path.SPEAKER);
                if (hasOther) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean inside(Quote quote, int s, Filler filler) {
        return quote.contains(scene.sentence(s).tokens().get(filler.first()));
    }

    private static boolean isCopula(String word) {
        return Set.of("is", "are", "was", "were", "been", "’s", "'s", "’re", "'re", "—", "–")
                .contains(word);
    }

    private static int phraseStart(Parse parse, int i) {
        int at = i;
        while (parse.is(at - 1, WordClass.NOMINAL)
                || parse.is(at - 1, WordClass.DETERMINER)
                || parse.is(at - 1, WordClass.ADVERB)) {
            at--;
        }
        return at;
    }

    private static void add(
            List<Judgement> found,
            Quote quote,
            Actor holder,
            Actor target,
            Polarity polarity,
            String construction,
            String word) {
        if (!holder.entity().equals(target.entity())) {
            boolean own = quote.kind() == Quote.Kind.DIRECT;
            String rule = construction + (own ? " QUOTE " : " REPORTED ") + polarity;
            Basis basis = own ? Basis.QUOTE : Basis.REPORTED;
            found.add(new Judgement(holder, target, polarity, basis, rule, word, quote.span()));
        }
    }

    /// Deeds and bad words of one quote. Where all deeds have one author, the bad words fall on
    /// him.
    private final class Blame {
        private final TreeSet<String> authors = new TreeSet<>();
        private @Nullable Actor author;
        private String badWord = "";
        private boolean praised;

        void note(int s, Parse parse, int i) {
            praised |= polarities.is(parse, i, Kind.GOOD);
            if (polarities.is(parse, i, Kind.BAD)) {
                badWord = parse.lower(i);
            }
            boolean deed =
                    polarities.is(parse, i, Kind.DEED)
                            || polarities.is(parse, i, Kind.BAD) && parse.verb(i) == null;
            if (deed && parse.is(i, WordClass.NOMINAL) && !parse.is(i + 1, WordClass.NOMINAL)) {
                Phrase phrase = new Phrase(phraseStartOfOwner(parse, i), i + 1, i);
                for (Filler filler : roles.targets(s, List.of(phrase))) {
                    if (filler.path() == Path.OWNER
                            || filler.path() == Path.MODIFIER
                            || filler.path() == Path.DEMONYM) {
                        authors.add(filler.actor().entity());
                        author = filler.actor();
                    }
                }
            }
        }

        void judge(List<Judgement> found, Quote quote, Actor holder) {
            Actor one = author;
            boolean own = quote.kind() == Quote.Kind.DIRECT;
            if (own && one != null && authors.size() == 1 && !badWord.isEmpty() && !praised) {
                add(found, quote, holder, one, Polarity.AGAINST, "BLAME", badWord);
            }
        }

        private int phraseStartOfOwner(Parse parse, int i) {
            int at = i;
            while (parse.is(at - 1, WordClass.NOMINAL) || parse.is(at - 1, WordClass.POSSESSIVE)) {
                at--;
            }
            return at;
        }
    }
}
