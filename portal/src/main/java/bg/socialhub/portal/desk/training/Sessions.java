package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.MyChoices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;

/** Faults of typed sessions, each told at its field. */
final class Sessions {

    private static final Map<String, String> PROGRAMME = Map.of(
            "title", "titleBg",
            "title.bg", "titleBg",
            "title.en", "titleEn",
            "description", "descriptionBg",
            "description.bg", "descriptionBg",
            "description.en", "descriptionEn",
            "audience", "audienceBg",
            "audience.bg", "audienceBg",
            "audience.en", "audienceEn");

    private Sessions() {}

    /** What needs no service to see, of all filled rows at once. */
    static void check(List<SessionRow> rows, BindingResult result, MyChoices choices) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                reject(rows.get(i), "sessions[" + i + "].", result, choices);
            }
        }
    }

    static void reject(SessionRow row, String path, BindingResult result, MyChoices choices) {
        for (String field : row.faults()) {
            result.rejectValue(path + field, "fault", choices.say("desk.training.fault." + field));
        }
    }

    /** The form's fields by those of the API. */
    static Map<String, String> names(Refused refused) {
        var names = new HashMap<>(PROGRAMME);
        refused.fields().forEach(field -> names.computeIfAbsent(field.name(), Sessions::ofSession));
        return names;
    }

    private static String ofSession(String name) {
        return name.replaceFirst("(^|\\.)start$", "$1begins")
                .replaceFirst("(^|\\.)end$", "$1ends")
                .replaceFirst("(^|\\.)roomId$", "$1room");
    }
}
