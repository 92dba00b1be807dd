package bg.socialhub.marketplace.enterprise;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** For how long certificates are issued; the Act may change, so every term has the day from which it counts. */
@Validated
@ConfigurationProperties("marketplace.certification")
record CertificationSettings(@NotEmpty List<Term> terms) {

    /** The longest validity of a class for certificates issued from a day on. */
    record Term(
            @NotNull CertificateClass certificateClass,
            @NotNull LocalDate from,
            @Positive int years) {}

    /** The last day to which a certificate may run; the day of issue itself when no term covers it. */
    LocalDate latestEnd(CertificateClass certificateClass, LocalDate issuedOn) {
        return terms.stream()
                .filter(term -> term.certificateClass() == certificateClass && !issuedOn.isBefore(term.from()))
                .max(Comparator.comparing(Term::from))
                .map(term -> issuedOn.plusYears(term.years()))
                .orElse(issuedOn);
    }
}
