package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Stance;

/// One line of `cases-LANGUAGE.txt`; its head tells the form.
///
/// @param fails whether it is known that we read it wrongly
/// @param expected what it shows, as it is written in the table
record StanceCase(boolean fails, String notation, List<String> expected) {
    private static final Pattern MENTION =
            Pattern.compile("\\[([^\\]=/]+)(?:=([^\\]/]+))?(?:/([ol]))?\\]");
    private static final Pattern EXPECTED =
            Pattern.compile("(.+?) → (.+?) (FAVOR|AGAINST)(?: \\[([A-Z]+)\\])?((?: +\"[^\"]*\")*)");
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");
    private static final String FAILS = "FAILS ";

    static List<StanceCase> read(String language) {
        List<StanceCase> cases = new ArrayList<>();
        for (String line : ListFile.lines(StanceCase.class, "cases-" + language + ".txt")) {
            boolean fails = line.startsWith(FAILS);
            String[] halves = line.substring(fails ? FAILS.length() : 0).split(" \\| ");
            String wanted = halves[1].strip();
            List<String> all = wanted.equals("none") ? List.of() : List.of(wanted.split("; *"));
            cases.add(new StanceCase(fails, halves[0].strip(), all));
        }
        return cases;
    }

    /// What an analysis says differently; empty where it agrees.
    ///
    /// @param least stances that are less sure than this count as not said
    String difference(
            Function<AnalysisRequest, Annotations> analysis, String language, double least) {
        AnalysisRequest request = request(language);
        Annotations found = analysis.apply(request);
        Map<String, Stance> said = new TreeMap<>();
        for (Stance stance : found.stances()) {
            if (stance.confidence() >= least) {
                said.put(key(stance.holder(), stance.target(), stance.polarity().name()), stance);
            }
        }
        List<String> differences = new ArrayList<>();
        for (String wanted : expected) {
            Matcher matcher = EXPECTED.matcher(wanted.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a stance: " + wanted);
            }
            String holder = id(matcher.group(1), found, request);
            String target = id(matcher.group(2), found, request);
            Stance stance = said.remove(key(holder, target, matcher.group(3)));
            if (stance == null) {
                differences.add("missing: " + wanted);
            } else {
                check(stance, matcher.group(4), matcher.group(5), differences);
            }
        }
        said.forEach(
                (key, stance) ->
                        differences.add("not so: " + key + " by " + stance.evidence().getFirst()));
        return String.join("\n", differences);
    }

    private static void check(
            Stance stance, @Nullable String basis, String words, List<String> differences) {
        if (basis != null && !stance.basis().name().equals(basis)) {
            differences.add("its basis is " + stance.basis());
        }
        Matcher matcher = WORDS.matcher(words);
        while (matcher.find()) {
            String wanted = matcher.group(1);
            if (stance.evidence().stream().noneMatch(e -> e.text().contains(wanted))) {
                differences.add("no evidence with \"" + wanted + "\": " + stance.evidence());
            }
        }
    }

    private static String key(String holder, String target, String polarity) {
        return holder + " → " + target + ' ' + polarity;
    }

    /// The id of whom the table names as the text does, as the catalogue does, or by a given id.
    private static String id(String name, Annotations found, AnalysisRequest request) {
        for (Mention mention : found.mentions()) {
            String entity = mention.entity();
            if (entity != null && mention.in(request.text()).equals(name)) {
                return entity;
            }
        }
        for (Entity entity : found.entities()) {
            if (entity.name().equals(name)) {
                return entity.id();
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private AnalysisRequest request(String language) {
        StringBuilder text = new StringBuilder();
        List<GivenMention> mentions = new ArrayList<>();
        Matcher matcher = MENTION.matcher(notation.replace(" ¶ ", "\n\n"));
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            String name = matcher.group(1);
            int start = text.length();
            text.append(name);
            String entity = matcher.group(2) == null ? name : matcher.group(2);
            mentions.add(
                    new GivenMention(
                            start,
                            text.length(),
                            type(matcher.group(3)),
                            entity.toLowerCase(Locale.ROOT)));
        }
        matcher.appendTail(text);
        return new AnalysisRequest(
                text.toString(), List.of(), language, mentions.isEmpty() ? null : mentions);
    }

    private static EntityType type(@Nullable String mark) {
        return mark == null
                ? EntityType.PERSON
                : mark.equals("o") ? EntityType.ORGANIZATION : EntityType.LOCATION;
    }
}
