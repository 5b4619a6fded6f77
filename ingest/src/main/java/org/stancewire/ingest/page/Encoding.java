package org.stancewire.ingest.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a page into text, by the byte order mark, what the transport says, what the
/// page says of itself, and what the bytes look like, in this order.
final class Encoding {
    private static final int HEAD = 4096;
    private static final int LOOKED_AT = 1 << 16;
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Pattern META =
            Pattern.compile(
                    "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile(
                    "^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private Encoding() {}

    static String decode(byte[] bytes, @Nullable Charset stated) {
        Charset mark = byMark(bytes);
        if (mark != null) {
            int skip = mark == StandardCharsets.UTF_8 ? 3 : 2;
            return new String(bytes, skip, bytes.length - skip, mark);
        }
        for (Charset each :
                new @Nullable Charset[] {stated, byMeta(bytes), StandardCharsets.UTF_8}) {
            String text = each == null ? null : strictly(bytes, each);
            if (text != null) {
                return text;
            }
        }
        Charset meta = stated == null ? byMeta(bytes) : stated;
        return new String(bytes, meta == null ? guess(bytes) : meta);
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset byMeta(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        for (Pattern form : new Pattern[] {XML, META}) {
            Matcher match = form.matcher(head);
            if (match.find()) {
                return named(match.group(1));
            }
        }
        return null;
    }

    private static @Nullable Charset named(String name) {
        try {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> LATIN;
                case "gb2312", "gbk" -> Charset.forName("GB18030");
                case "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /// What the bytes look like, their tags left out.
    private static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
        CharsetMatch match = detector.detect();
        Charset charset = match == null ? null : named(match.getName());
        return charset == null ? LATIN : charset;
    }
}
