package bg.socialhub.portal.series;

import bg.socialhub.portal.page.Formats;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says an RRULE in words; one that this portal would not make stays as it is. Templates know it as {@code @ruleWords}. */
@Component("ruleWords")
class RuleWords {

    private static final Set<String> SAYABLE = Set.of("FREQ", "INTERVAL", "BYDAY", "COUNT", "UNTIL");
    private static final Pattern DAY = Pattern.compile("([1-4]|-1)?(MO|TU|WE|TH|FR|SA|SU)");
    private static final int LETTERS = 2;
    private static final int DATE = 8;

    private final Formats formats;
    private final MessageSource messages;

    RuleWords(Formats formats, MessageSource messages) {
        this.formats = formats;
        this.messages = messages;
    }

    public String of(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";", -1)) {
            String[] pair = part.split("=", 2);
            parts.put(pair[0], pair.length < 2 ? "" : pair[1]);
        }
        try {
            return SAYABLE.containsAll(parts.keySet()) ? say(parts) : rule;
        } catch (IllegalArgumentException | DateTimeException _) {
            return rule;
        }
    }

    private String say(Map<String, String> parts) {
        List<String> words = new ArrayList<>();
        words.add(message(
                "calendar.rule." + parts.getOrDefault("FREQ", ""),
                Integer.parseInt(parts.getOrDefault("INTERVAL", "1"))));
        if (parts.containsKey("BYDAY")) {
            words.add(Arrays.stream(parts.get("BYDAY").split(",", -1))
                    .map(this::day)
                    .collect(Collectors.joining(", ")));
        }
        if (parts.containsKey("COUNT")) {
            words.add(message("calendar.rule.count", Integer.parseInt(parts.get("COUNT"))));
        } else if (parts.containsKey("UNTIL")) {
            String day = parts.get("UNTIL").substring(0, DATE);
            words.add(message(
                    "calendar.rule.until", formats.day(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE))));
        }
        return String.join(", ", words);
    }

    private String day(String code) {
        Matcher parts = DAY.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException(code);
        }
        String name = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().substring(0, LETTERS).equals(parts.group(2)))
                .map(formats::dayOfWeek)
                .findFirst()
                .orElseThrow();
        return parts.group(1) == null ? name : message("calendar.rule.nth." + parts.group(1), name);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
