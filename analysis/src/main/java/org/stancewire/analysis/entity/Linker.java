package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Provenance.Rejected;

/// Tells which entity each mention of one text names, with the rest of the text as evidence.
final class Linker {
    private final AnalyzedText text;
    private final Map<String, Link> defined;
    private final ArticleEvidence article;
    private final ArticlePeople people;
    private final CandidateScorer scorer;
    private final PersonLinker persons;
    private final ThingLinker things;

    /// @param year in which the text was published, or null
    Linker(
            Catalogue catalogue,
            RussianWords russian,
            AnalyzedText text,
            List<Found> found,
            @Nullable Integer year) {
        this.text = text;
        Set<String> capitalized = new HashSet<>();
        for (Found one : found) {
            capitalized.add(one.in(text.text()).toLowerCase(Locale.ROOT).replace('ё', 'е'));
        }
        article = new ArticleEvidence(catalogue, text, found, year);
        people = new ArticlePeople(catalogue, capitalized, russian, text.language());
        scorer = new CandidateScorer(article, russian);
        NameIndex index = catalogue.index(text.language());
        persons = new PersonLinker(index, text.text(), people, scorer, russian);
        things =
                new ThingLinker(
                        text,
                        new ArticleOrgans(catalogue, text, article.countries(), found),
                        scorer,
                        russian,
                        capitalized);
        found.stream().filter(one -> one.rule() != Rule.INITIALS).forEach(this::meet);
        found.stream().filter(this::isNewWithInitials).forEach(this::meet);
        defined = new DefinedAcronyms(text, found).links(this::linkAlone);
    }

    /// Takes in whom the article names in full.
    private void meet(Found one) {
        if (one.type() != EntityType.PERSON) {
            return;
        }
        if (one.rule() == Rule.WHOLE_NAME && !one.uses().isEmpty()) {
            Entity person = linkAlone(one).entity();
            if (person != null) {
                people.add(person);
                article.meet(person.id(), one.start());
            }
        } else if (one.uses().isEmpty() && one.in(text.text()).indexOf(' ') > 0) {
            article.meet(people.add(one.in(text.text())).id(), one.start());
        }
    }

    private boolean isNewWithInitials(Found one) {
        return one.rule() == Rule.INITIALS && persons.isNewWithInitials(one);
    }

    /// The mention with its type and entity.
    Linked link(Found one) {
        Link explained = defined.get(one.in(text.text()));
        Link link = explained != null ? explained : linkAlone(one);
        Rule rule =
                explained != null && one.rule() != Rule.WHOLE_NAME
                        ? Rule.DEFINED_ACRONYM
                        : one.rule();
        Entity entity = link.entity();
        return new Linked(
                new LinkedMention(
                        one.start(),
                        one.end(),
                        link.type(),
                        entity == null ? null : entity.id(),
                        Math.round(rule.precision() * link.certainty() * 100) / 100.0,
                        new Provenance(
                                rule.model(),
                                rule.reason() + "; " + link.reason(),
                                link.rejected())),
                entity);
    }

    private Link linkAlone(Found one) {
        EntityType type = typeOf(one);
        List<NameUse> fitting =
                one.uses().stream().filter(use -> use.entry().entity().type() == type).toList();
        Link link =
                type == EntityType.PERSON
                        ? persons.link(one, fitting)
                        : things.link(one, type, fitting);
        return fitting.size() == one.uses().size() ? link : withOtherTypes(link, one.uses());
    }

    private static Link withOtherTypes(Link link, List<NameUse> uses) {
        List<Rejected> rejected = new ArrayList<>(link.rejected());
        for (NameUse use : uses) {
            Entity entity = use.entry().entity();
            if (entity.type() != link.type() && rejected.size() < CandidateScorer.MOST_REJECTED) {
                rejected.add(new Rejected(entity.id(), Sign.TYPE.lost()));
            }
        }
        return new Link(link.type(), link.entity(), link.certainty(), link.reason(), rejected);
    }

    /// The type that the finder saw in the words around; where it saw no more than a name of the
    /// catalogue that has several, that of the likeliest.
    private EntityType typeOf(Found one) {
        EntityType found = one.type() == null ? EntityType.ORGANIZATION : one.type();
        if (one.rule() != Rule.WHOLE_NAME || one.uses().size() < 2) {
            return found;
        }
        List<Candidate> all = one.uses().stream().map(Candidate::of).toList();
        Link link = scorer.choose(one, all, null, "");
        return link == null ? found : link.type();
    }
}
