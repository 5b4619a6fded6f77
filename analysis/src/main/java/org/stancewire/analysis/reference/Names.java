package org.stancewire.analysis.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.Gender;
import org.stancewire.analysis.entity.Genders;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// The mentions of one text, and what is known of those whom they name.
final class Names {
    private final List<LinkedMention> mentions;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Catalogue catalogue;
    private final Genders known;

    Names(EntityFindings found, Catalogue catalogue, Genders known) {
        this.mentions = found.mentions();
        this.catalogue = catalogue;
        this.known = known;
        found.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    LinkedMention mention(int m) {
        return mentions.get(m);
    }

    @Nullable Entity entity(int m) {
        String id = m == Line.NONE ? null : mentions.get(m).entity();
        return id == null ? null : entities.get(id);
    }

    boolean isPerson(int m) {
        return m != Line.NONE && mentions.get(m).type() == EntityType.PERSON;
    }

    /// Whether a mention names an organisation or a place.
    boolean isThing(int m) {
        return m != Line.NONE
                && (mentions.get(m).type() == EntityType.ORGANIZATION
                        || mentions.get(m).type() == EntityType.LOCATION);
    }

    boolean isOrganization(int m) {
        return m != Line.NONE && mentions.get(m).type() == EntityType.ORGANIZATION;
    }

    Gender gender(String id) {
        Gender gender = genders.get(id);
        if (gender == null) {
            Entity entity = entities.get(id);
            gender = entity == null ? Gender.UNKNOWN : known.of(entity);
            genders.put(id, gender);
        }
        return gender;
    }

    /// Takes note of what the text says of somebody: "Mrs", «заявила».
    void learn(String id, Gender gender) {
        if (gender(id) == Gender.UNKNOWN) {
            genders.put(id, gender);
        }
    }

    /// The id of the country that an adjective means, or null.
    @Nullable String countryOfAdjective(String lower) {
        return catalogue.countryOfAdjective(lower);
    }

    /// The id of the country for which an entity may stand, or null.
    @Nullable String countryOf(String id) {
        return catalogue.countryOf(id);
    }
}
