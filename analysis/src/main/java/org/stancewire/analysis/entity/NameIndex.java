package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;

/// A trie of names over folded words, which finds the longest name that begins at a word. Hyphens
/// count for nothing: "al-Sarraj" and "Al Sarraj" are the same name.
final class NameIndex {
    private final Node root = new Node();

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

    /// Adds one form of a name.
    ///
    /// @param form as a text may have it, in any case
    /// @param written as the catalogue has it, which tells the capitals
    void add(String form, String written, CatalogueEntry entry, NameUse.Kind kind) {
        List<Token> words = words(form);
        List<Token> capitals = words(written);
        if (words.isEmpty()) {
            return;
        }
        Node node = root;
        for (Token word : words) {
            node = node.child(Spelling.fold(word.lower()));
        }
        long capital = 0;
        long acronym = 0;
        for (int i = 0; i < Math.min(capitals.size(), 60); i++) {
            String word = capitals.get(i).form();
            // Russian capitalises the first word of a name for certain, the others by taste.
            boolean free =
                    i > 0
                            && word.charAt(0) > 0x400
                            && entry.entity().type() != org.stancewire.contract.EntityType.PERSON;
            if (!free && Character.isUpperCase(word.codePointAt(0))) {
                capital |= 1L << i;
                boolean all =
                        word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
                acronym |= all ? 1L << i : 0;
            }
        }
        List<NameUse> uses = new ArrayList<>(node.uses);
        for (int i = 0; i < uses.size(); i++) {
            NameUse known = uses.get(i);
            if (known.entry() == entry) {
                // Of two ways to write a name, the one with fewer capitals allows both.
                uses.set(i, known.or(kind, capital, acronym));
                node.uses = List.copyOf(uses);
                return;
            }
        }
        uses.add(new NameUse(entry, written, kind, capital, acronym));
        node.uses = List.copyOf(uses);
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
