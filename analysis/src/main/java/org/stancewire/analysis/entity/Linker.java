package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.NameUse.Kind;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Provenance;

/// Tells which entity each mention of one text names, with the rest of the text as evidence.
final class Linker {
    private final Catalogue catalogue;
    private final AnalyzedText text;
    private final List<Found> found;
    private final Map<String, Integer> homes = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();
    private final Map<String, Link> defined;
    private final Set<String> capitalized = new HashSet<>();
    private final ArticlePeople people;
    private final RussianWords russian;

    Linker(Catalogue catalogue, RussianWords russian, AnalyzedText text, List<Found> found) {
        this.catalogue = catalogue;
        this.russian = russian;
        this.people = new ArticlePeople(capitalized, russian);
        this.text = text;
        this.found = found;
        for (Found one : found) {
            capitalized.add(one.in(text.text()).toLowerCase(Locale.ROOT).replace('ё', 'е'));
            countHome(one);
        }
        for (Found one : found) {
            if (one.type() != null && one.rule() != Rule.NAME_SHAPE) {
                types.putIfAbsent(surface(one), one.type());
            }
            if (one.rule() != Rule.INITIALS) {
                meetPeople(one);
            }
        }
        found.stream()
                .filter(one -> one.rule() == Rule.INITIALS)
                .filter(one -> withInitials(one.in(text.text())) == null)
                .forEach(this::meetPeople);
        defined = new DefinedAcronyms(text, found).links(this::linkAlone);
    }

    private void countHome(Found one) {
        if (one.uses().size() == 1 && one.uses().getFirst().kind() == Kind.WHOLE) {
            String home = catalogue.homeOf(one.uses().getFirst().entry().entity().id());
            if (home != null) {
                homes.merge(home, 1, Integer::sum);
            }
        }
    }

    private void meetPeople(Found one) {
        if (one.type() != EntityType.PERSON) {
            return;
        }
        if (one.rule() == Rule.WHOLE_NAME && !one.uses().isEmpty()) {
            people.add(best(one.uses()).entry().entity());
        } else if (one.uses().isEmpty() && isFullName(one)) {
            people.add(one.in(text.text()));
        }
    }

    private boolean isFullName(Found one) {
        return one.in(text.text()).indexOf(' ') > 0;
    }

    /// The mention with its type and entity, or null where nothing says that it is one.
    @Nullable Linked link(Found one) {
        Found typed = typed(one);
        if (typed == null || typed.type() == null) {
            return null;
        }
        Link explained = defined.get(one.in(text.text()));
        Link link = explained != null ? explained : linkAlone(typed);
        Rule rule =
                explained != null && one.rule() != Rule.WHOLE_NAME
                        ? Rule.DEFINED_ACRONYM
                        : typed.rule();
        Entity entity = link.entity();
        return new Linked(
                new LinkedMention(
                        one.start(),
                        one.end(),
                        entity.type(),
                        entity.id(),
                        Math.round(rule.precision() * link.certainty() * 100) / 100.0,
                        new Provenance(rule.model(), rule.reason() + "; " + link.reason())),
                entity);
    }

    /// Settles the type of a mention that only the rest of the article can tell.
    private @Nullable Found typed(Found one) {
        String words = one.in(text.text());
        boolean oneWord = words.indexOf(' ') < 0;
        boolean open =
                one.type() == null
                        || one.rule() == Rule.PLACE_PREPOSITION
                        || one.rule() == Rule.NAME_SHAPE;
        if (!open) {
            return one;
        }
        if (oneWord && people.withSurname(words) != null
                || one.type() == null && knownPerson(one) != null) {
            return one.as(EntityType.PERSON, Rule.PERSON_OF_ARTICLE);
        }
        EntityType elsewhere = types.get(surface(one));
        if (one.type() == null) {
            return elsewhere == null ? null : one.as(elsewhere, Rule.SAME_AS_ELSEWHERE);
        }
        return elsewhere == null || elsewhere == one.type()
                ? one
                : one.as(elsewhere, Rule.SAME_AS_ELSEWHERE);
    }

    private @Nullable Entity knownPerson(Found one) {
        for (NameUse use : one.uses()) {
            if (people.contains(use.entry().entity())) {
                return use.entry().entity();
            }
        }
        return null;
    }

    private Link linkAlone(Found one) {
        EntityType type = one.type() == null ? EntityType.ORGANIZATION : one.type();
        List<NameUse> fitting =
                one.uses().stream().filter(use -> use.entry().entity().type() == type).toList();
        return type == EntityType.PERSON ? person(one, fitting) : thing(one, type, fitting);
    }

    private Link person(Found one, List<NameUse> uses) {
        String words = one.in(text.text());
        List<NameUse> whole = uses.stream().filter(use -> use.kind() == Kind.WHOLE).toList();
        if (!whole.isEmpty()) {
            return known(whole, "the name " + best(whole).alias());
        }
        Entity named = people.withSurname(words);
        if (named == null && one.rule() == Rule.INITIALS) {
            named = withInitials(words);
        }
        if (named == null && (one.rule() == Rule.TITLE || one.rule() == Rule.GIVEN_NAME)) {
            named = people.withGiven(words);
        }
        Entity known = knownPerson(one);
        if (known == null && named != null) {
            return new Link(named, 0.95, "as " + named.name() + ", named in full in this article");
        }
        List<NameUse> alone = uses.stream().filter(use -> use.kind() == Kind.SURNAME).toList();
        if (alone.isEmpty() && known != null) {
            return new Link(known, 0.95, "as " + known.name() + ", named in full in this article");
        }
        List<NameUse> present =
                alone.stream().filter(use -> people.contains(use.entry().entity())).toList();
        if (!present.isEmpty()) {
            return known(present, "the surname of one named in full in this article");
        }
        if (alone.size() == 1) {
            return known(alone, "only one whom we know is called " + best(alone).alias());
        }
        if (words.indexOf(' ') > 0) {
            Entity entity = people.add(words);
            return new Link(entity, 0.9, "not in the catalogue, named after its own words");
        }
        Entity entity = people.addSurname(words);
        return new Link(entity, 0.6, "a surname whose bearer this article does not name in full");
    }

    /// The bearer of "А. Кудрин" or "A. Kudrin": one of the article, or the only one whom we know.
    private @Nullable Entity withInitials(String words) {
        String surname = words.substring(words.lastIndexOf(' ') + 1);
        Entity named = people.withSurname(surname);
        if (named != null) {
            return named;
        }
        NameIndex.Match match =
                catalogue.index(text.language()).longest(Tokenizer.tokenize(surname), 0);
        if (match == null
                || match.uses().size() != 1
                || match.uses().getFirst().kind() != Kind.SURNAME) {
            return null;
        }
        CatalogueEntry entry = match.uses().getFirst().entry();
        boolean fits = entry.names().stream().anyMatch(n -> n.charAt(0) == words.charAt(0));
        return fits ? entry.entity() : null;
    }

    private Link thing(Found one, EntityType type, List<NameUse> uses) {
        Entity organ = type == EntityType.ORGANIZATION ? stateOrgan(one) : null;
        if (organ != null) {
            CatalogueEntry entry = catalogue.find(organ.id());
            return new Link(
                    entry == null ? organ : entry.entity(),
                    0.95,
                    "an organ of the state beside it");
        }
        if (!uses.isEmpty()) {
            return known(uses, "the name " + best(uses).alias());
        }
        String words = one.in(text.text());
        String name = ArticlePeople.isCyrillic(words) ? russianNominative(words) : words;
        return new Link(
                new Entity(EntityIds.of(type, name), name, type),
                0.9,
                "not in the catalogue, named after its own words");
    }

    private String russianNominative(String words) {
        if (words.indexOf(' ') >= 0) {
            return RussianLemma.phrase(words, russian);
        }
        return words.equals(words.toUpperCase(Locale.ROOT))
                ? words
                : RussianLemma.noun(words, capitalized);
    }

    private @Nullable Entity stateOrgan(Found one) {
        if (text.sentences().isEmpty() || one.to() <= one.from()) {
            return null;
        }
        List<Token> tokens = text.sentences().get(one.sentence()).tokens();
        NameIndex index = catalogue.index(text.language());
        return catalogue
                .organs()
                .organ(
                        tokens,
                        one.from(),
                        one.to(),
                        at -> {
                            NameIndex.Match match =
                                    at < tokens.size() ? index.longest(tokens, at) : null;
                            String id =
                                    match == null
                                            ? ""
                                            : match.uses().getFirst().entry().entity().id();
                            return id.startsWith("country:") ? id : null;
                        });
    }

    private Link known(List<NameUse> uses, String reason) {
        NameUse best = best(uses);
        long others = uses.stream().map(NameUse::entry).distinct().count() - 1;
        String rivals = others == 0 ? "" : ", before " + rivals(uses, best);
        return new Link(best.entry().entity(), others == 0 ? 1 : 0.8, reason + rivals);
    }

    private static String rivals(List<NameUse> uses, NameUse best) {
        List<String> ids = new ArrayList<>();
        for (NameUse use : uses) {
            String id = use.entry().entity().id();
            if (use.entry() != best.entry() && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return String.join(", ", ids);
    }

    /// The entry whose country the article speaks of most; the first in the catalogue where that
    /// does not tell.
    private NameUse best(List<NameUse> uses) {
        NameUse best = uses.getFirst();
        int most = -1;
        for (NameUse use : uses) {
            Entity entity = use.entry().entity();
            String home = catalogue.homeOf(entity.id());
            int weight =
                    (home == null ? 0 : 2 * homes.getOrDefault(home, 0))
                            + (people.contains(entity) ? 100 : 0)
                            + (entity.id().startsWith("country:") ? 1 : 0);
            if (weight > most) {
                most = weight;
                best = use;
            }
        }
        return best;
    }

    private String surface(Found one) {
        return Spelling.fold(one.in(text.text()).toLowerCase(Locale.ROOT));
    }
}
