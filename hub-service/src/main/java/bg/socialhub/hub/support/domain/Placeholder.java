package bg.socialhub.hub.support.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What differs from request to request in an answer that is written again and again; stands in braces, under either name. */
public enum Placeholder {
    ENTERPRISE("предприятие", "enterprise"),
    CENTRE("център", "centre"),
    SUBJECT("заявка", "subject"),
    OPENED("дата", "date");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]{1,40})}");

    private final List<String> names;

    Placeholder(String... names) {
        this.names = List.of(names);
    }

    /** The first in the text that means nothing. */
    public static Optional<String> unknownIn(String text) {
        return BRACES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> named(name).isEmpty())
                .findFirst();
    }

    /** All names in Bulgarian, in braces. */
    public static String known() {
        return Arrays.stream(values())
                .map(one -> "{" + one.names.getFirst() + "}")
                .collect(Collectors.joining(", "));
    }

    /** The text with what is known; what is not stays in its braces, so that whoever sends it sees it. */
    static String fill(String text, Map<Placeholder, String> known) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        named(found.group(1)).map(known::get).orElse(found.group())));
    }

    private static Optional<Placeholder> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.names.stream().anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst();
    }
}
