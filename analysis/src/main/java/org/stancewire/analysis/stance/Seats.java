package org.stancewire.analysis.stance;

import java.util.Set;
import org.stancewire.analysis.entity.Catalogue;

/// Capitals and seats of government, which stand for their country where they act: "Moscow
/// rejects", "the Kremlin rejects". Other organs of a state act for themselves.
record Seats(Catalogue catalogue) implements Metonyms {
    private static final String PLACE = "location:";
    private static final Set<String> HOUSES =
            Set.of(
                    "organization:kremlin",
                    "organization:white-house",
                    "organization:downing-street",
                    "organization:elysee-palace",
                    "organization:blue-house");

    @Override
    public String actorOf(String entity) {
        boolean seat = entity.startsWith(PLACE) || HOUSES.contains(entity);
        String country = seat ? catalogue.countryOf(entity) : null;
        return country == null ? entity : country;
    }
}
