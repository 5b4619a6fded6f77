package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.NameUse.Kind;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// Tells which person a mention names: by the whole name, or by a part of it that the article or
/// the catalogue explains.
final class PersonLinker {
    private static final String IN_FULL = "the surname of one named in full in this article";

    private final NameIndex index;
    private final String text;
    private final ArticlePeople people;
    private final CandidateScorer scorer;
    private final RussianWords russian;

    PersonLinker(
            NameIndex index,
            String text,
            ArticlePeople people,
            CandidateScorer scorer,
            RussianWords russian) {
        this.index = index;
        this.text = text;
        this.people = people;
        this.scorer = scorer;
        this.russian = russian;
    }

    /// @param uses those of the mention that are people
    Link link(Found one, List<NameUse> uses) {
        String words = one.in(text);
        if (uses.stream().anyMatch(use -> use.kind() == Kind.WHOLE)) {
            List<NameUse> whole =
                    uses.stream()
                            .filter(use -> use.kind() == Kind.WHOLE || isPresent(use))
                            .toList();
            return chosen(one, whole, List.of(), "the name " + whole.getFirst().alias());
        }
        boolean initials = one.rule() == Rule.INITIALS;
        String surname = initials ? words.substring(words.lastIndexOf(' ') + 1) : words;
        List<NameUse> known = initials ? bearers(surname) : uses;
        List<Entity> named = new ArrayList<>(people.withSurname(surname));
        if (initials) {
            known = known.stream().filter(use -> fits(use.entry().names(), words)).toList();
            named.removeIf(person -> !fits(List.of(person.name()), words));
        }
        List<NameUse> present = known.stream().filter(this::isPresent).toList();
        if (!present.isEmpty() || !named.isEmpty()) {
            return chosen(one, present, named, IN_FULL);
        }
        Entity given = byGivenName(one, words);
        if (given != null) {
            return Link.to(given, 0.95, "as " + given.name() + ", named in full in this article");
        }
        List<NameUse> alone = known.stream().filter(use -> stands(one, use)).toList();
        if (!alone.isEmpty() && (!initials || alone.size() == 1)) {
            return chosen(one, alone, List.of(), "the surname " + alone.getFirst().alias());
        }
        return unlisted(words);
    }

    /// Whether a surname may mean somebody whom the article does not name in full.
    private boolean stands(Found one, NameUse use) {
        return use.kind() == Kind.SURNAME
                || use.kind() == Kind.COMMON_SURNAME && scorer.isConvincing(one, Candidate.of(use));
    }

    /// Whether "A. Kudrin" is nobody of whom the article or the catalogue knows.
    boolean isNewWithInitials(Found one) {
        String words = one.in(text);
        String surname = words.substring(words.lastIndexOf(' ') + 1);
        return people.withSurname(surname).isEmpty()
                && bearers(surname).stream().noneMatch(use -> fits(use.entry().names(), words));
    }

    private @Nullable Entity byGivenName(Found one, String words) {
        boolean told = one.rule() == Rule.TITLE || one.rule() == Rule.GIVEN_NAME;
        return told || isGivenName(words) ? people.withGiven(words) : null;
    }

    private boolean isGivenName(String words) {
        return words.indexOf(' ') < 0 && russian.isGivenName(words);
    }

    private Link unlisted(String words) {
        if (words.indexOf(' ') > 0) {
            return Link.to(
                    people.add(words), 0.9, "not in the catalogue, named after its own words");
        }
        // There are too many of this name for it to mean one of them in every article.
        return isGivenName(words)
                ? Link.unknown(EntityType.PERSON, "a given name whose bearer is not named in full")
                : Link.to(
                        people.addSurname(words),
                        0.6,
                        "a surname whose bearer this article does not name in full");
    }

    private Link chosen(Found one, List<NameUse> uses, List<Entity> named, String reason) {
        List<Candidate> candidates = new ArrayList<>();
        uses.forEach(use -> candidates.add(Candidate.of(use)));
        named.forEach(person -> candidates.add(new Candidate(person, null)));
        Link link = scorer.choose(one, candidates, EntityType.PERSON, reason);
        if (link == null) {
            throw new IllegalStateException("no person among " + candidates.size());
        }
        return link;
    }

    private boolean isPresent(NameUse use) {
        return people.contains(use.entry().entity());
    }

    /// Those of the catalogue whom a surname means by itself, or who are of this article.
    private List<NameUse> bearers(String surname) {
        List<Token> tokens = Tokenizer.tokenize(surname);
        NameIndex.Match match = tokens.isEmpty() ? null : index.longest(tokens, 0);
        return match == null || match.to() < tokens.size()
                ? List.of()
                : match.uses().stream()
                        .filter(use -> use.entry().entity().type() == EntityType.PERSON)
                        .filter(use -> use.kind() == Kind.SURNAME || isPresent(use))
                        .toList();
    }

    /// Whether one of the names begins with the letter of the first initial.
    private static boolean fits(List<String> names, String words) {
        return names.stream().anyMatch(name -> name.charAt(0) == words.charAt(0));
    }
}
