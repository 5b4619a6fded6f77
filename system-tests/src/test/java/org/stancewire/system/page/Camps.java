package org.stancewire.system.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Two camps whose members are for each other and against those of the other one, as articles of a
/// source of their own tell it, mixed.
final class Camps {
    /// Whose articles they are, so that those of other tests do not mix in.
    static final String SOURCE = "Camp Courier";

    static final List<String> ONE = List.of("Vladimir Putin", "Belarus", "Sergey Lavrov");
    static final List<String> OTHER = List.of("NATO", "Poland", "Emmanuel Macron");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Camps() {}

    static void post(Site site) {
        List<String> sentences = new ArrayList<>();
        for (List<String> camp : List.of(ONE, OTHER)) {
            for (String holder : camp) {
                ONE.forEach(target -> sentences.add(sentence(holder, target, camp == ONE)));
                OTHER.forEach(target -> sentences.add(sentence(holder, target, camp == OTHER)));
            }
        }
        sentences.removeIf(String::isEmpty);
        Collections.shuffle(sentences, new Random(1));
        for (int i = 0; i < sentences.size(); i++) {
            site.put(
                    "camp-" + i,
                    JSON.createObjectNode()
                            .put("source", SOURCE)
                            .put("title", "Report " + i)
                            .put("text", sentences.get(i)));
        }
    }

    private static String sentence(String holder, String target, boolean isFor) {
        if (holder.equals(target)) {
            return "";
        }
        return holder + (isFor ? " praised " : " condemned ") + target + " on Monday in Geneva.";
    }
}
