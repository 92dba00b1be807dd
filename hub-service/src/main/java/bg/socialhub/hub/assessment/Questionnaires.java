package bg.socialhub.hub.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every version of the questions that somebody may have answered. */
record Questionnaires(List<Questionnaire> versions) {

    Questionnaires {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(Questionnaire::version))
                .toList();
    }

    /** The newest version that is valid on a day; the first one before all of them. */
    Questionnaire on(LocalDate day) {
        return versions.reversed().stream()
                .filter(questionnaire -> !questionnaire.validFrom().isAfter(day))
                .findFirst()
                .orElse(versions.getFirst());
    }

    Questionnaire version(int number) {
        return versions.stream()
                .filter(questionnaire -> questionnaire.version() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Questionnaire " + number + " is gone"));
    }
}
