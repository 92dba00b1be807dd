package bg.socialhub.hub.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    Optional<Questionnaire> find(int number) {
        return versions.stream()
                .filter(questionnaire -> questionnaire.version() == number)
                .findFirst();
    }

    Questionnaire version(int number) {
        return find(number).orElseThrow(() -> new IllegalStateException("Questionnaire " + number + " is gone"));
    }
}
