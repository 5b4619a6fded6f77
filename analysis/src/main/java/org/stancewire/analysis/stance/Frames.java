package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.stance.Frame.Kind;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// The frames of one language, found by their word in constant time.
final class Frames {
    /// Stems are looked up by their first letters; no stem is shorter.
    private static final int KEY = 3;

    private final Map<String, List<Frame>> frames = new HashMap<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> receive = new HashSet<>();
    private final Set<String> lose = new HashSet<>();
    private final Set<String> call = new HashSet<>();
    private final boolean byStem;

    private Frames(boolean byStem) {
        this.byStem = byStem;
    }

    /// Reads `frames-LANGUAGE.txt`; its head describes the form.
    static Frames load(String language) {
        Frames frames = new Frames(language.equals("ru"));
        for (String line : ListFile.lines(Frames.class, "frames-" + language + ".txt")) {
            frames.add(line);
        }
        return frames;
    }

    /// The frames of a word: in English its lemma, in Russian its form in lower case.
    List<Frame> of(String word) {
        if (!byStem) {
            return frames.getOrDefault(word, List.of());
        }
        if (word.length() < KEY) {
            return List.of();
        }
        String plain = word.replace('ё', 'е');
        List<Frame> all = frames.get(plain.substring(0, KEY));
        return all == null
                ? List.of()
                : all.stream().filter(f -> isFormOf(f.stem(), plain)).toList();
    }

    /// A stem with "~" takes an ending of at most two letters, one without it any.
    private static boolean isFormOf(String stem, String word) {
        if (!stem.endsWith("~")) {
            return word.startsWith(stem);
        }
        int length = stem.length() - 1;
        return word.length() <= length + 2 && word.startsWith(stem.substring(0, length));
    }

    /// Whether a noun is itself against what hangs on it: who rejects criticism of X is not against
    /// X.
    boolean isHostileNoun(String word) {
        for (Frame frame : of(word)) {
            if (!frame.isVerb() && frame.polarity() == Polarity.AGAINST) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb carries a noun to its subject: "express support".
    boolean isLight(String word) {
        return has(light, word);
    }

    /// Whether a verb turns a noun round: "receive support".
    boolean isReceive(String word) {
        return has(receive, word);
    }

    /// Whether a verb ends what the noun says: "withdraw support".
    boolean isLose(String word) {
        return has(lose, word);
    }

    /// Whether a verb with "for" carries a noun to its subject: "call for an attack".
    boolean isCall(String word) {
        return has(call, word);
    }

    private boolean has(Set<String> words, String word) {
        return byStem
                ? words.stream().anyMatch(word.replace('ё', 'е')::startsWith)
                : words.contains(word);
    }

    private void add(String line) {
        String[] halves = line.split(" : ");
        String[] head = halves[0].split(" ");
        switch (head[0]) {
            case "LIGHT" -> light.addAll(Arrays.asList(head).subList(1, head.length));
            case "RECEIVE" -> receive.addAll(Arrays.asList(head).subList(1, head.length));
            case "LOSE" -> lose.addAll(Arrays.asList(head).subList(1, head.length));
            case "CALL" -> call.addAll(Arrays.asList(head).subList(1, head.length));
            default -> {
                for (String word : halves[1].strip().split(" +")) {
                    put(head, word);
                }
            }
        }
    }

    private void put(String[] head, String word) {
        List<String> markers = new ArrayList<>();
        for (String marker : head[3].split("\\|")) {
            markers.add(marker.equals("-") ? "" : marker.replace('_', ' '));
        }
        Set<String> heads = head.length < 5 ? Set.of() : Set.of(head[4].substring(1).split("\\|"));
        boolean isWeak = head[1].endsWith("?");
        Frame frame =
                new Frame(
                        Kind.valueOf(head[0]),
                        Polarity.valueOf(
                                isWeak ? head[1].substring(0, head[1].length() - 1) : head[1]),
                        Basis.valueOf(head[2]),
                        markers,
                        heads,
                        isWeak,
                        word);
        String key = byStem ? word.substring(0, KEY) : word;
        frames.computeIfAbsent(key, k -> new ArrayList<>()).add(frame);
        if (!byStem && (frame.kind() == Kind.NOUN || frame.kind() == Kind.AGENT)) {
            frames.computeIfAbsent(plural(word), k -> new ArrayList<>()).add(frame);
        }
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
