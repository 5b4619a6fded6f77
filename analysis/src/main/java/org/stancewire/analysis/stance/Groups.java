package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.contract.EntityType;

/// Nouns for those who act for the name beside them: "the Trump campaign", "власти Турции".
final class Groups {
    private final List<String> person = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> member = new ArrayList<>();
    private final boolean byStem;

    private Groups(boolean byStem) {
        this.byStem = byStem;
    }

    static Groups load(String language) {
        Groups groups = new Groups(language.equals("ru"));
        for (String line : ListFile.lines(Groups.class, "groups-" + language + ".txt")) {
            List<String> words = Arrays.asList(line.split(" +"));
            groups.words(words.getFirst()).addAll(words.subList(1, words.size()));
        }
        return groups;
    }

    /// Whether what this noun names acts for a name of the type beside it; null: type unknown.
    boolean actsFor(String noun, @Nullable EntityType type) {
        return has(person, noun) || type != EntityType.PERSON && has(body, noun);
    }

    /// Whether it names people who are of the name beside it without acting for it.
    boolean isMember(String noun) {
        return has(member, noun);
    }

    private List<String> words(String kind) {
        return switch (kind) {
            case "PERSON" -> person;
            case "BODY" -> body;
            case "MEMBER" -> member;
            default -> throw new IllegalStateException("no such group: " + kind);
        };
    }

    private boolean has(List<String> words, String noun) {
        return byStem ? words.stream().anyMatch(noun::startsWith) : words.contains(noun);
    }
}
