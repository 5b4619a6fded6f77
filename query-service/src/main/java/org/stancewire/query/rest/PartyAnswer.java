package org.stancewire.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.query.search.count.Party;

/// Who holds a stance, or whom it is towards.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Party", description = "Who holds a stance, or whom it is towards")
record PartyAnswer(
        @Schema(examples = "person:vladimir-putin") String id,
        @Nullable @Schema(examples = "Vladimir Putin") String name,
        @Nullable EntityType type) {
    static PartyAnswer of(Party party) {
        return new PartyAnswer(
                party.id(),
                party.entity() == null ? null : party.entity().name(),
                party.entity() == null ? null : party.entity().type());
    }
}
