package org.stancewire.contract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Makes of foreign bytes what can be shown: text stays text, and what a terminal could obey, or a
/// reader not see, is written as a number: of a byte behind `x`, of a code unit behind `u`.
public final class Escaped {
    private Escaped() {}

    /// Of UTF-8, of which a part may be none.
    public static String of(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StringBuilder shown = new StringBuilder(bytes.length);
        CharBuffer out = CharBuffer.allocate(1024);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            append(out, shown);
            out.clear();
            if (result.isUnderflow()) {
                return shown.toString();
            }
            for (int i = 0; result.isError() && i < result.length(); i++) {
                shown.append(String.format(Locale.ROOT, "\\x%02x", in.get()));
            }
        }
    }

    /// Of a text. Where nothing has to be written otherwise it is equal to what it was.
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        append(text, shown);
        return shown.toString();
    }

    private static void append(CharSequence text, StringBuilder shown) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSafe(c)) {
                shown.append(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
    }

    /// Neither a control character nor one that turns the direction of writing or is not seen.
    private static boolean isSafe(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    c == '\n';
            default -> true;
        };
    }
}
