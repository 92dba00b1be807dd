package bg.socialhub.gateway.visit;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A W3C trace context. The door makes no span of its own: it passes a caller's context on unchanged, as the standard asks of
 * one that does not take part, and starts a trace where there is none.
 */
public record Trace(String parent) {

    /** The name of the header, on the way in and on the way on. */
    public static final String HEADER = "traceparent";

    private static final int LENGTH = 55;
    private static final int ID_START = 3;
    private static final int ID_END = 35;
    private static final int SPAN_END = 52;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    static Trace of(@Nullable String header, double sampledShare) {
        return header != null && valid(header) ? new Trace(header) : started(sampledShare);
    }

    public String id() {
        return parent.substring(ID_START, ID_END);
    }

    private static Trace started(double sampledShare) {
        var random = ThreadLocalRandom.current();
        var text = new char[LENGTH];
        "00-".getChars(0, ID_START, text, 0);
        hex(random.nextLong(), text, ID_START);
        hex(random.nextLong() | 1, text, ID_START + 16);
        text[ID_END] = '-';
        hex(random.nextLong() | 1, text, ID_END + 1);
        text[SPAN_END] = '-';
        text[SPAN_END + 1] = '0';
        text[SPAN_END + 2] = random.nextDouble() < sampledShare ? '1' : '0';
        return new Trace(new String(text));
    }

    private static void hex(long value, char[] into, int at) {
        for (int digit = 15; digit >= 0; digit--) {
            into[at + digit] = HEX[(int) (value >>> (4 * (15 - digit))) & 0xF];
        }
    }

    private static boolean valid(String header) {
        return header.length() == LENGTH
                && header.startsWith("00-")
                && header.charAt(ID_END) == '-'
                && header.charAt(SPAN_END) == '-'
                && lowerHex(header, ID_START, ID_END)
                && lowerHex(header, ID_END + 1, SPAN_END)
                && lowerHexDigits(header, SPAN_END + 1, LENGTH);
    }

    private static boolean lowerHex(String text, int from, int to) {
        return lowerHexDigits(text, from, to)
                && text.codePoints().skip(from).limit(to - from).anyMatch(c -> c != '0');
    }

    private static boolean lowerHexDigits(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }
}
