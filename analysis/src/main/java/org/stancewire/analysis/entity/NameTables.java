package org.stancewire.analysis.entity;

import org.stancewire.analysis.sequence.WordTable;

/// What a million names and a large English text say of single words, from the lexica of NLP4J
/// (Apache 2.0), and which Russian words are names of people. Packed by `training.lexica`.
final class NameTables {
    /// Lower-case words: their path in a Brown cluster tree (4 bytes, a leading 1 before its bits)
    /// and how often they stand first and last in a person's name, in a place's, an organisation's
    /// and a work's (5 grades of 3 bits).
    final WordTable words = WordTable.load(NameTables.class, "words.en.bin");

    /// Whole names, words joined by spaces without hyphens, stops and commas: bit 0 a person, bit
    /// 1 a place, bit 2 an organisation, bit 3 a work.
    final WordTable names = WordTable.load(NameTables.class, "names.en.bin");

    /// Russian words of people's names, in the nominative and in lower case: how often, from 1
    /// to 7.
    final WordTable russian = WordTable.load(NameTables.class, "words.ru.bin");

    /// Vectors of English words.
    final NameVectors vectors = new NameVectors();

    static final int GRADES = 5;

    /// The path of a word in the cluster tree: its bits after a leading 1, or 0.
    int path(int place) {
        return words.intAt(place, 0);
    }

    /// Grade 0 to 4: person first, person last, place, organisation, work; each 0 to 7.
    int grade(int place, int which) {
        int all = words.at(place, 4) << 8 | words.at(place, 5);
        return all >> (3 * (GRADES - 1 - which)) & 7;
    }
}
