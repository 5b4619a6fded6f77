package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.quote.Contents.Content;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.text.QuoteMarks.Marked;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;

/// Finds speech that is reported without quotation marks: "X said that …", "…, X said",
/// "according to X, …", "X заявил, что …", "по словам X, …".
final class IndirectSpeech {
    private static final Set<String> OPENERS =
            Set.of("that", "whether", "how", "why", "what", "if", "что", "чтобы", "будто");
    private static final Set<String> ACCORDING = Set.of("словам", "мнению", "данным", "информации");

    private final SpeechCues cues;
    private final DirectSpeech direct;

    IndirectSpeech(SpeechCues cues, DirectSpeech direct) {
        this.cues = cues;
        this.direct = direct;
    }

    List<Utterance> in(Paragraph paragraph, Line line) {
        Parse parse = line.parse();
        int end = contentEnd(parse);
        for (int i = end - 1; i > 2; i--) {
            Utterance whole =
                    mayReport(paragraph, parse, i) ? clauseBefore(paragraph, parse, i, end) : null;
            if (whole != null) {
                return List.of(whole);
            }
        }
        return line.text().text().language().equals("en")
                ? withTree(paragraph, line, end)
                : withoutTree(paragraph, parse, end);
    }

    private List<Utterance> withTree(Paragraph paragraph, Line line, int end) {
        Parse parse = line.parse();
        List<Utterance> found = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (paragraph.isQuoted(parse, i)) {
                continue;
            }
            Utterance reported = paragraph.isQuoted(parse, 0) ? null : according(parse, i, end);
            if (reported == null && cues.mayCue(parse.lower(i)) && !isAnswer(paragraph, parse, i)) {
                reported = after(paragraph, line, i, end);
            }
            if (reported != null) {
                found.add(reported);
                while (i < end && parse.token(i).start() < reported.end()) {
                    i++;
                }
            }
        }
        return found;
    }

    /// What the cue at `i` takes in the tree.
    private @Nullable Utterance after(Paragraph paragraph, Line line, int i, int end) {
        Parse parse = line.parse();
        Content content = new Contents(cues, line, end).after(i);
        if (content == null || content.kind() == Quote.Kind.ATTITUDE) {
            Utterance clause =
                    mayReport(paragraph, parse, i) ? clauseAfter(paragraph, parse, i, end) : null;
            if (content == null || clause != null) {
                return clause;
            }
        }
        int first = content.start();
        int last = Math.min(content.end(), end) - 1;
        while (first < last && isEdge(parse, first)) {
            first++;
        }
        while (last > first && isEdge(parse, last)) {
            last--;
        }
        if (isEdge(parse, first) || first <= i) {
            return null;
        }
        Span span = paragraph.whole(DirectSpeech.span(parse, first, last));
        if (span == null) {
            return null;
        }
        Phrase source = new Sources(line).of(i);
        Attribution by = new Attribution(parse, source, DirectSpeech.span(parse, i, i));
        return new Utterance(span, content.kind(), by, "reported speech");
    }

    /// Whether the cue at `i` stands behind direct speech and tells whose it is.
    private boolean isAnswer(Paragraph paragraph, Parse parse, int i) {
        for (Marked marked : paragraph.marked()) {
            int last = marked.end();
            boolean pause =
                    last > marked.start() && ",?!—".indexOf(paragraph.text().charAt(last - 1)) >= 0
                            || paragraph.text().startsWith(",", last + 1);
            if (pause && last < parse.token(i).start() && last > parse.sentence().start()) {
                Attribution by = direct.after(paragraph, marked);
                Span cue = by == null ? null : by.cue();
                if (cue != null && cue.start() == parse.token(i).start()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEdge(Parse parse, int i) {
        return parse.is(i, WordClass.COMMA)
                || parse.is(i, WordClass.BREAK)
                || parse.is(i, WordClass.STOP);
    }

    private List<Utterance> withoutTree(Paragraph paragraph, Parse parse, int end) {
        List<Utterance> found = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (paragraph.isQuoted(parse, i)) {
                continue;
            }
            Utterance reported = paragraph.isQuoted(parse, 0) ? null : according(parse, i, end);
            if (reported == null && mayReport(paragraph, parse, i)) {
                reported = clauseAfter(paragraph, parse, i, end);
            }
            if (reported != null) {
                found.add(reported);
                while (i < end && parse.token(i).start() < reported.end()) {
                    i++;
                }
            }
        }
        return found;
    }

    private static Utterance reported(Span content, Attribution by) {
        return new Utterance(content, Quote.Kind.INDIRECT, by, "reported speech");
    }

    private boolean mayReport(Paragraph paragraph, Parse parse, int i) {
        boolean reports =
                cues.takes(parse, i, SpeechCues.BARE)
                        || cues.takes(parse, i, SpeechCues.CLAUSE)
                        || cues.takes(parse, i, SpeechCues.TOLD);
        return reports && !paragraph.isQuoted(parse, i);
    }

    private static int contentEnd(Parse parse) {
        int end = parse.size();
        while (end > 0 && parse.is(end - 1, WordClass.STOP)) {
            end--;
        }
        return end;
    }

    /// "X said (that) …": to the end of the sentence.
    private @Nullable Utterance clauseAfter(Paragraph paragraph, Parse parse, int cue, int end) {
        int at = cue + 1;
        boolean told = cues.takes(parse, cue, SpeechCues.TOLD);
        while (at < end && at < cue + 9 && maySeparate(parse, at, told)) {
            at++;
        }
        if (parse.is(at, WordClass.COMMA) && OPENERS.contains(parse.lower(at + 1))) {
            at++;
        }
        boolean opened = OPENERS.contains(parse.lower(at)) && parse.is(at, WordClass.SUBORDINATOR);
        if (!opened) {
            at = cue + 1;
            VerbForm form = parse.verb(cue);
            boolean finite = form != null && form.kind().mayBeFinite();
            boolean bare =
                    finite && cues.takes(parse, cue, SpeechCues.BARE) && hasClause(parse, at, end);
            if (!bare) {
                return null;
            }
        }
        if (at >= end - 1) {
            return null;
        }
        Clause clause = parse.clause(cue);
        Phrase source = clause.subjects().isEmpty() ? null : clause.subjects().getLast();
        if (source == null || clause.passive() || paragraph.isQuoted(parse, source.start())) {
            return null;
        }
        Attribution by = new Attribution(parse, source, DirectSpeech.span(parse, cue, cue));
        return reported(DirectSpeech.span(parse, at, end - 1), by);
    }

    private static boolean maySeparate(Parse parse, int i, boolean told) {
        return switch (parse.at(i)) {
            case ADVERB, PREPOSITION -> true;
            case NOMINAL, DETERMINER, PRONOUN, POSSESSIVE, HYPHEN ->
                    told || !OPENERS.contains(parse.lower(i));
            default -> false;
        };
    }

    /// Whether a noun phrase and a finite verb follow at once.
    private static boolean hasClause(Parse parse, int from, int end) {
        boolean phrase = false;
        for (int i = from; i < end && i < from + 14; i++) {
            VerbForm form = parse.verb(i);
            switch (parse.at(i)) {
                case NOMINAL, PRONOUN, DETERMINER -> phrase = true;
                case AUXILIARY, MODAL -> {
                    return phrase;
                }
                case VERB -> {
                    return phrase && form != null && form.kind().mayBeFinite();
                }
                case PREPOSITION, ADVERB, POSSESSIVE, HYPHEN, COORDINATOR, QUOTE -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /// "…, X said": from the start of the sentence.
    private @Nullable Utterance clauseBefore(Paragraph paragraph, Parse parse, int cue, int end) {
        int comma = cue - 1;
        while (comma > 1 && !parse.is(comma, WordClass.COMMA) && comma > cue - 12) {
            comma--;
        }
        VerbForm form = parse.verb(cue);
        boolean finite = form != null && form.kind().mayBeFinite();
        boolean pause = parse.is(comma, WordClass.COMMA) && finite;
        if (!pause || comma < 2 || !isNearEnd(parse, cue, end) || !hasClause(parse, 0, comma)) {
            return null;
        }
        if (parse.is(comma + 1, WordClass.BREAK)) {
            comma++;
        }
        Attribution by = direct.attribution(paragraph, parse, cue, comma + 1);
        Phrase source = by.source();
        if (source == null || source.start() <= comma || paragraph.isQuoted(parse, 0)) {
            return null;
        }
        int last = parse.is(comma, WordClass.BREAK) ? comma - 2 : comma - 1;
        Span span = paragraph.whole(DirectSpeech.span(parse, 0, last));
        return span == null ? null : reported(span, by);
    }

    private static boolean isNearEnd(Parse parse, int cue, int end) {
        for (int i = cue + 1; i < end; i++) {
            if (parse.is(i, WordClass.COMMA)) {
                return true;
            }
            if (parse.is(i, WordClass.VERB) || parse.is(i, WordClass.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    /// "According to X, …", "…, according to X", "по словам X, …".
    private static @Nullable Utterance according(Parse parse, int i, int end) {
        boolean english = parse.lower(i).equals("according") && parse.lower(i + 1).equals("to");
        boolean russian = parse.lower(i).equals("по") && ACCORDING.contains(parse.lower(i + 1));
        if (!english && !russian) {
            return null;
        }
        List<Phrase> sources = english ? parse.arguments(i, "to") : parse.arguments(i + 1, "gen");
        if (sources.isEmpty()) {
            return null;
        }
        Phrase source = sources.getFirst();
        Attribution by = new Attribution(parse, source, DirectSpeech.span(parse, i, i + 1));
        if (i <= 1 && parse.is(source.end(), WordClass.COMMA) && source.end() + 2 < end) {
            return reported(DirectSpeech.span(parse, source.end() + 1, end - 1), by);
        }
        int last = parse.is(i - 1, WordClass.COMMA) ? i - 2 : i - 1;
        return i > 3 && hasClause(parse, 0, i)
                ? reported(DirectSpeech.span(parse, 0, last), by)
                : null;
    }
}
