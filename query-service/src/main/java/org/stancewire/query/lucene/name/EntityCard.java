package org.stancewire.query.lucene.name;

import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// An entity as one term: id, type and name, so that the id leads to the rest.
public final class EntityCard {
    private static final char BETWEEN = '\u001f';
    private static final int LONGEST_NAME = 300;

    private EntityCard() {}

    static String term(Entity entity) {
        String name = entity.name();
        return prefix(entity.id())
                + entity.type()
                + BETWEEN
                + name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /// How all cards of an entity begin.
    public static String prefix(String id) {
        return id + BETWEEN;
    }

    /// The entity of a card.
    public static Entity read(String term) {
        String[] fields = term.split(String.valueOf(BETWEEN), 3);
        return new Entity(fields[0], fields[2], EntityType.valueOf(fields[1]));
    }
}
