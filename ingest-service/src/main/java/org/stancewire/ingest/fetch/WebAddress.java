package org.stancewire.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address to fetch from.
///
/// @param host in lower case and ASCII; that of IPv6 without brackets
/// @param path with the query, percent-encoded, from its first `/` on
record WebAddress(boolean secure, String host, int port, String path) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(https?)://([^/?#@\\\\]*@)?(\\[[0-9A-Fa-f:.]+]|[^/?#:@\\[\\]\\\\\\s]+)(?::(\\d{1,5}))?([/?][^#]*)?(?:#.*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int LONGEST = 4_096;

    /// Ports below are other services' than the web's: a request sent there could be taken for
    /// theirs.
    private static final int FIRST_FREE_PORT = 1_024;

    /// Throws [IllegalArgumentException] that says what is wrong with it.
    static WebAddress of(String url) {
        Matcher match = FORM.matcher(url.strip());
        if (url.length() > LONGEST || !match.matches()) {
            throw new IllegalArgumentException("not an absolute http or https address");
        }
        if (match.group(2) != null) {
            throw new IllegalArgumentException("an address with a user name is not fetched");
        }
        boolean secure = match.group(1).equalsIgnoreCase("https");
        int standard = secure ? 443 : 80;
        int port = match.group(4) == null ? standard : Integer.parseInt(match.group(4));
        if (port > 65_535 || port < FIRST_FREE_PORT && port != 80 && port != 443) {
            throw new IllegalArgumentException("port " + port + " is not fetched from");
        }
        String rest = match.group(5) == null ? "/" : encoded(match.group(5));
        return new WebAddress(
                secure, host(match.group(3)), port, rest.startsWith("/") ? rest : "/" + rest);
    }

    /// What a `Location` here means. Throws [IllegalArgumentException].
    WebAddress resolve(String location) {
        return of(URI.create(toString()).resolve(encoded(location.strip())).toString());
    }

    private static String host(String stated) {
        if (stated.startsWith("[")) {
            return stated.substring(1, stated.length() - 1);
        }
        String host = IDN.toASCII(stated, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        if (!host.matches("[a-z0-9._-]{1,253}")) {
            throw new IllegalArgumentException("'" + stated + "' is not a host");
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /// What no address may hold is percent-encoded; what is encoded stays as it is.
    private static String encoded(String part) {
        StringBuilder encoded = new StringBuilder(part.length());
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /// The host as it stands in an address.
    String authority() {
        String written = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return port == (secure ? 443 : 80) ? written : written + ":" + port;
    }

    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + authority() + path;
    }
}
