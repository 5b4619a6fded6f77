package org.stancewire.query.lucene.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/// Makes the terms of a text: its words, found by Unicode's rules, without case and accents, and
/// where the language has a stemmer cut down to their stem. A stem carries its language in front,
/// so that stems of different languages never meet: a word is asked for in every language there is,
/// and an article is met by the one it is written in.
public final class WordAnalyzer extends Analyzer {
    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
            Map.ofEntries(
                    Map.entry("da", DanishStemmer::new),
                    Map.entry("de", GermanStemmer::new),
                    Map.entry("en", EnglishStemmer::new),
                    Map.entry("es", SpanishStemmer::new),
                    Map.entry("fi", FinnishStemmer::new),
                    Map.entry("fr", FrenchStemmer::new),
                    Map.entry("hu", HungarianStemmer::new),
                    Map.entry("it", ItalianStemmer::new),
                    Map.entry("nl", DutchStemmer::new),
                    Map.entry("no", NorwegianStemmer::new),
                    Map.entry("pt", PortugueseStemmer::new),
                    Map.entry("ro", RomanianStemmer::new),
                    Map.entry("ru", RussianStemmer::new),
                    Map.entry("sv", SwedishStemmer::new));

    /// Between what is apart, such as two quotes: no phrase reaches across.
    private static final int GAP = 2000;

    private static final CharArraySet ITALIAN_ARTICLES =
            new CharArraySet(
                    List.of(
                            "agl", "all", "c", "coll", "d", "dagl", "dall", "degl", "dell", "gl",
                            "l", "m", "negl", "nell", "s", "sugl", "sull", "t", "un", "v"),
                    true);

    private static final WordAnalyzer WITHOUT_STEMS = new WordAnalyzer("", null);
    private static final Map<String, WordAnalyzer> ALL = new TreeMap<>();

    static {
        ALL.put("", WITHOUT_STEMS);
        STEMMERS.forEach((code, stemmer) -> ALL.put(code, new WordAnalyzer(code, stemmer)));
    }

    private final String language;
    private final @Nullable Supplier<SnowballStemmer> stemmer;

    private WordAnalyzer(String language, @Nullable Supplier<SnowballStemmer> stemmer) {
        this.language = language;
        this.stemmer = stemmer;
    }

    /// The one for texts of a language (ISO 639-1), whether there is a stemmer for it or not.
    public static WordAnalyzer of(String language) {
        return ALL.getOrDefault(language.toLowerCase(Locale.ROOT), WITHOUT_STEMS);
    }

    /// Whether there is a stemmer for a language, so that its terms are of no other.
    public static boolean hasStems(String language) {
        return STEMMERS.containsKey(language.toLowerCase(Locale.ROOT));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        // Both find words by the rules of Unicode; ICU also knows those of scripts without spaces,
        // and
        // takes several times as long.
        Tokenizer words = stemmer == null ? new ICUTokenizer() : new StandardTokenizer();
        return new TokenStreamComponents(words, new TermFilter(words, this::terms));
    }

    private TokenStream terms(TokenStream words) {
        // Without case, but with accents: a stemmer needs them.
        TokenStream terms = new ICUNormalizer2Filter(words);
        terms =
                switch (language) {
                    case "en" -> new EnglishPossessiveFilter(terms);
                    case "fr" -> new ElisionFilter(terms, FrenchAnalyzer.DEFAULT_ARTICLES);
                    case "it" -> new ElisionFilter(terms, ITALIAN_ARTICLES);
                    default -> terms;
                };
        if (stemmer != null) {
            terms = new StemFilter(terms, stemmer.get());
        }
        terms = new ICUFoldingFilter(terms);
        return stemmer == null ? terms : new LanguageMark(terms, language);
    }
}
