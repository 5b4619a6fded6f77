package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;
import org.stancewire.contract.EntityType;

/// A trie of names over folded words, which finds the longest name that begins at a word. Hyphens
/// count for nothing: "al-Sarraj" and "Al Sarraj" are the same name.
final class NameIndex {
    private final Node root = new Node();
    private final Map<String, String> shared = new HashMap<>();

    private static final class Node {
        private @Nullable Map<String, Node> next;
        private List<NameUse> uses = List.of();

        private Node child(String word) {
            if (next == null) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, w -> new Node());
        }
    }

    /// The longest names found at a word: all of the same length, in the order of the catalogue.
    ///
    /// @param to the token after the last
    record Match(int from, int to, List<NameUse> uses) {}

    /// Adds the forms of a name.
    ///
    /// @param forms as a text may have it, in any case
    /// @param written as the catalogue has it, which tells the capitals
    void add(Set<String> forms, String written, Known known, NameUse.Kind kind) {
        NameUse use = use(written, known, kind);
        // Most words have one use, which all forms of the name share.
        List<NameUse> alone = List.of(use);
        for (String form : forms) {
            List<Token> words = words(form);
            if (!words.isEmpty()) {
                Node node = root;
                for (Token word : words) {
                    node = node.child(shared(Spelling.fold(word.lower())));
                }
                node.uses = node.uses.isEmpty() ? alone : with(node.uses, use);
            }
        }
    }

    private String shared(String word) {
        String known = shared.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    private static NameUse use(String written, Known known, NameUse.Kind kind) {
        boolean person = known.entry().entity().type() == EntityType.PERSON;
        List<Token> words = words(written);
        long capital = 0;
        long acronym = 0;
        for (int i = 0; i < Math.min(words.size(), 60); i++) {
            String word = words.get(i).form();
            // Russian capitalises the first word of a name for certain, the others by taste.
            boolean free = i > 0 && word.charAt(0) > 0x400 && !person;
            if (!free && Character.isUpperCase(word.codePointAt(0))) {
                capital |= 1L << i;
                boolean all = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
                acronym |= all ? 1L << i : 0;
            }
        }
        return new NameUse(known, written, kind, capital, acronym);
    }

    private static List<NameUse> with(List<NameUse> uses, NameUse more) {
        List<NameUse> all = new ArrayList<>(uses);
        for (int i = 0; i < all.size(); i++) {
            NameUse before = all.get(i);
            if (before.known() == more.known()) {
                // Of two ways to write a name, the one with fewer capitals allows both.
                all.set(i, before.or(more));
                return List.copyOf(all);
            }
        }
        all.add(more);
        return List.copyOf(all);
    }

    private static List<Token> words(String name) {
        return Tokenizer.tokenize(name).stream().filter(t -> !isHyphen(t)).toList();
    }

    static boolean isHyphen(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION
                && token.form().length() == 1
                && "-‐‑–".indexOf(token.form().charAt(0)) >= 0;
    }

    /// The longest names that begin at token `from`, or null.
    @Nullable Match longest(List<Token> tokens, int from) {
        Match best = null;
        Node node = root;
        List<Token> read = new ArrayList<>(4);
        for (int at = from; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (isHyphen(token) && at > from && joins(tokens, at)) {
                continue;
            }
            Node next = node.next == null ? null : node.next.get(Spelling.fold(token.lower()));
            if (next == null) {
                break;
            }
            node = next;
            read.add(token);
            List<NameUse> allowed = allowed(node.uses, read);
            if (!allowed.isEmpty()) {
                best = new Match(from, at + 1, allowed);
            }
        }
        return best;
    }

    private static boolean joins(List<Token> tokens, int hyphen) {
        return hyphen + 1 < tokens.size()
                && tokens.get(hyphen - 1).end() == tokens.get(hyphen).start()
                && tokens.get(hyphen).end() == tokens.get(hyphen + 1).start();
    }

    private static List<NameUse> allowed(List<NameUse> uses, List<Token> words) {
        List<NameUse> allowed = null;
        for (NameUse use : uses) {
            boolean fits = true;
            for (int i = 0; i < words.size() && fits; i++) {
                fits = use.allows(i, words.get(i));
            }
            if (fits) {
                allowed = allowed == null ? new ArrayList<>(2) : allowed;
                allowed.add(use);
            }
        }
        return allowed == null ? List.of() : allowed;
    }
}
