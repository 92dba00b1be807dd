package bg.socialhub.hub.certification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of the rules, with the settings in place of what is unverified. */
record RuleBook(List<Rules> versions) {

    RuleBook {
        versions =
                versions.stream().sorted(Comparator.comparing(Rules::validFrom)).toList();
    }

    /** The rules that hold on a day; none before the Act was in force. */
    Optional<Rules> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(rules -> !rules.validFrom().isAfter(day))
                .findFirst();
    }

    Rules version(int number) {
        return versions.stream()
                .filter(rules -> rules.version() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Rules " + number + " are gone"));
    }
}
