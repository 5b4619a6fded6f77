package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;

/// Finds speech that is reported without quotation marks, and will: "X said that …", "X vowed to
/// …", "X заявил, что …".
final class IndirectSpeech {
    /// How far behind a content the cue that takes it up may stand, in tokens.
    private static final int RESUMING = 3;

    private static final Set<String> ASKING =
            Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "почему", "как");

    private final SpeechCues cues;
    private final DirectSpeech direct;
    private final Asides asides;

    IndirectSpeech(SpeechCues cues, DirectSpeech direct) {
        this.cues = cues;
        this.direct = direct;
        this.asides = new Asides(cues);
    }

    List<Utterance> in(Paragraph paragraph, Line line) {
        Parse parse = line.parse();
        int end = contentEnd(parse);
        Utterance whole = asides.behindOrAmid(paragraph, parse, end);
        if (whole != null) {
            return List.of(whole);
        }
        List<Utterance> found = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (paragraph.isQuoted(parse, i)) {
                continue;
            }
            Utterance last = found.isEmpty() ? null : found.getLast();
            Utterance reported = AccordingTo.said(paragraph, parse, i, end);
            if (reported == null
                    && cues.mayCue(parse.lower(i))
                    && !direct.isAnswer(paragraph, parse, i)) {
                reported = asides.asSaid(paragraph, parse, i, end);
                reported = reported == null ? after(paragraph, line, i, end, last) : reported;
            }
            if (reported != null) {
                found.add(reported);
                i = Math.max(i, parse.tokenFrom(reported.end()) - 1);
            }
        }
        return found;
    }

    /// What the cue at `i` takes in the tree, or else what follows it.
    ///
    /// @param last what was reported before in the sentence
    private @Nullable Utterance after(
            Paragraph paragraph, Line line, int i, int end, @Nullable Utterance last) {
        Parse parse = line.parse();
        Turns turns = new Turns(cues, line, end);
        Contents contents = new Contents(cues, line, turns, end);
        Content content = contents.after(i);
        if ((content == null || !content.clause()) && cues.mayReport(parse, i)) {
            Content follows = clauseAfter(paragraph, parse, turns, i, end);
            content = follows == null ? content : follows;
        }
        if (content == null) {
            return null;
        }
        Quote.Kind kind = content.kind();
        if (content.clause() && contents.isDenied(i)) {
            if (!ASKING.contains(parse.lower(content.start()))) {
                return null;
            }
            kind = Quote.Kind.ATTITUDE;
        }
        int first = content.start();
        int stop = Math.min(content.end(), end) - 1;
        while (first < stop && isEdge(parse, first)) {
            first++;
        }
        while (stop > first && isEdge(parse, stop)) {
            stop--;
        }
        if (isEdge(parse, first) || first <= i) {
            return null;
        }
        Span span = paragraph.whole(parse.span(first, stop));
        if (span == null) {
            return null;
        }
        Attribution by = new Attribution(parse, source(line, i, last), parse.span(i, i));
        return new Utterance(span, kind, by, "reported speech");
    }

    /// Who speaks; of a cue that takes up what was reported just before, the same.
    private static @Nullable Phrase source(Line line, int i, @Nullable Utterance last) {
        Phrase source = new Sources(line).of(i);
        Attribution before = last == null ? null : last.by();
        if (last == null || before == null) {
            return source;
        }
        int behind = line.parse().tokenFrom(last.end());
        boolean own = source != null && source.start() >= behind;
        return !own && i - behind <= RESUMING ? before.source() : source;
    }

    private static boolean isEdge(Parse parse, int i) {
        return parse.is(i, WordClass.COMMA)
                || parse.is(i, WordClass.BREAK)
                || parse.is(i, WordClass.STOP);
    }

    private static int contentEnd(Parse parse) {
        int end = parse.size();
        while (end > 0 && parse.is(end - 1, WordClass.STOP)) {
            end--;
        }
        return end;
    }

    /// "X said (that) …", where the tree has nothing: to the end of the sentence.
    private @Nullable Content clauseAfter(
            Paragraph paragraph, Parse parse, Turns turns, int cue, int end) {
        int at = cue + 1;
        boolean told = cues.takes(parse, cue, SpeechCues.TOLD);
        while (at < end && at < cue + 9 && maySeparate(parse, at, told)) {
            at++;
        }
        if (parse.is(at, WordClass.COMMA) && ContentClauses.opens(parse, at + 1)) {
            at++;
        }
        boolean opened = ContentClauses.opens(parse, at) && parse.is(at, WordClass.SUBORDINATOR);
        if (!opened) {
            at = cue + 1;
            VerbForm form = parse.verb(cue);
            boolean finite = form != null && form.kind().mayBeFinite();
            boolean bare = finite && cues.takes(parse, cue, SpeechCues.BARE);
            if (!bare || !FiniteClauses.follows(parse, at, end)) {
                return null;
            }
        }
        Clause clause = parse.clause(cue);
        Phrase source = clause.subjects().isEmpty() ? null : clause.subjects().getLast();
        boolean known = source != null && !paragraph.isQuoted(parse, source.start());
        if (at >= end - 1 || !known || clause.passive()) {
            return null;
        }
        int stop = turns.after(cue, at + 1, end);
        boolean unsaid = cues.takes(parse, cue, SpeechCues.UNSAID);
        return new Content(at, stop, unsaid ? Quote.Kind.ATTITUDE : Quote.Kind.INDIRECT, true);
    }

    private static boolean maySeparate(Parse parse, int i, boolean told) {
        return switch (parse.at(i)) {
            case ADVERB, PREPOSITION -> true;
            case NOMINAL, DETERMINER, PRONOUN, POSSESSIVE, HYPHEN ->
                    told || !parse.lower(i).equals("that") && !parse.lower(i).equals("what");
            default -> false;
        };
    }
}
