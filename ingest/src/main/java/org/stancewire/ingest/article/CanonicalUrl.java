package org.stancewire.ingest.article;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one spelling that stands for all addresses of an article.
///
/// **Version 1, frozen:** article ids are made of it, so that any change needs a version 2 beside
/// it. In this order:
///
/// 1. only absolute `http` and `https` addresses with a host; both count as `https`;
/// 2. the host in lower case and ASCII (IDNA 2003), without a last dot, and without one leading
///    `www.`, `m.`, `mobile.` or `amp.` where two labels remain;
/// 3. user info and the ports 80 and 443 dropped, other ports kept;
/// 4. in path and query what needs it percent-encoded as UTF-8, encoded letters, digits and `-._~`
///    decoded, hexadecimal digits in capitals;
/// 5. empty path segments at the end dropped, then one `amp` segment there, then empty ones again;
/// 6. the parameters of [#TRACKING], those that begin with `utm_` and empty ones dropped, the rest
///    kept in order;
/// 7. the fragment dropped.
final class CanonicalUrl {
    /// Parameters that say by which way a reader came, in lower case.
    static final Set<String> TRACKING =
            Set.of(
                    "fbclid",
                    "gclid",
                    "gclsrc",
                    "dclid",
                    "gbraid",
                    "wbraid",
                    "msclkid",
                    "yclid",
                    "ysclid",
                    "twclid",
                    "ttclid",
                    "igshid",
                    "igsh",
                    "li_fat_id",
                    "mc_cid",
                    "mc_eid",
                    "_hsenc",
                    "_hsmi",
                    "mkt_tok",
                    "oly_anon_id",
                    "oly_enc_id",
                    "vero_id",
                    "_openstat",
                    "at_medium",
                    "at_campaign",
                    "at_custom1",
                    "at_custom2",
                    "at_custom3",
                    "at_custom4",
                    "ns_mchannel",
                    "ns_source",
                    "ns_campaign",
                    "ns_linkname",
                    "ns_fee",
                    "cmpid",
                    "ocid",
                    "s_cid",
                    "smid",
                    "ref_src",
                    "ref_url",
                    "amp");

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<scheme>https?)://(?:[^/?#@]*@)?(?<host>[^/?#:@\\[\\]]+|\\[[0-9a-fA-F:.]+\\])"
                            + "(?::(?<port>\\d{0,5}))?(?<path>(?:/[^?#\\s\"<>\\\\]*)?)(?:\\?(?<query>[^#\\s\"<>\\\\]*))?(?:#\\S*)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile(
                    "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*");
    private static final Pattern VARIANT =
            Pattern.compile("^(?:www|m|mobile|amp)\\.(?=[^.]+\\.[^.])");
    private static final Pattern AMP_END = Pattern.compile("/+(?:amp/*)?$");
    private static final String KEPT = "-._~!$&'()*+,;=:@/";

    private CanonicalUrl() {}

    /// Throws [IllegalArgumentException] for anything but an absolute web address.
    static String of(String url) {
        Matcher match = PARTS.matcher(url.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("not an absolute http or https address");
        }
        String path = encode(match.group("path"), "");
        String query = query(match.group("query"));
        return "https://"
                + host(match.group("host"))
                + port(match.group("port"))
                + AMP_END.matcher(path).replaceFirst("")
                + (query.isEmpty() ? "" : "?" + query);
    }

    private static String host(String stated) {
        if (stated.startsWith("[")) {
            return stated.toLowerCase(Locale.ROOT);
        }
        String host = IDN.toASCII(stated, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("'" + stated + "' is not a host");
        }
        return VARIANT.matcher(host).replaceFirst("");
    }

    private static String port(@Nullable String port) {
        if (port == null || port.isEmpty() || port.equals("80") || port.equals("443")) {
            return "";
        }
        if (Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException(port + " is not a port");
        }
        return ":" + Integer.parseInt(port);
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .map(parameter -> encode(parameter, "?"))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name =
                (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static String encode(String part, String alsoKept) {
        StringBuilder encoded = new StringBuilder(part.length() + 16);
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            encoded.append((char) (b & 0xFF));
        }
        String bytes = encoded.toString();
        encoded.setLength(0);
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            int code = c == '%' ? code(bytes, i) : -1;
            if (code >= 0) {
                i += 2;
                c = (char) code;
            }
            boolean plain =
                    code >= 0
                            ? isUnreserved(c)
                            : isUnreserved(c) || (KEPT + alsoKept).indexOf(c) >= 0;
            encoded.append(
                    plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }

    /// The byte that two hexadecimal digits after a percent sign mean, or -1.
    private static int code(String bytes, int at) {
        int high = at + 2 < bytes.length() ? Character.digit(bytes.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(bytes.charAt(at + 2), 16);
        return low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUnreserved(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
    }
}
