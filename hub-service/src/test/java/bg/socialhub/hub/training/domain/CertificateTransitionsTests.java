package bg.socialhub.hub.training.domain;

import static bg.socialhub.hub.training.domain.TrainingFixtures.AFTER;
import static bg.socialhub.hub.training.domain.TrainingFixtures.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.CertificateException.AlreadyRevoked;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Enrol;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each state meets the one command (I10), and codes as people type them. */
public class CertificateTransitionsTests {

    public static Certificate aValid(String name) {
        Enrol enrol = new Enrol("medena", new Attendee(name, "anna@example.bg"), "maria");
        Enrolment enrolment = Enrolment.anew(new TrainingId("t"), enrol, BEFORE);
        return Certificate.issued(
                TrainingFixtures.aCompleted(), enrolment, new VerificationCode("0123-4567-89AB-CDEF"), AFTER);
    }

    @Test
    void aValidOneIsRevokedAndARevokedOneStaysSo() {
        Certificate valid = aValid("Анна");
        Certificate revoked = valid.revoke("Грешка в името", AFTER);
        Diagram diagram = new Diagram("certificate");
        diagram.arrow(valid.status().name(), revoked.status().name(), "revoke");
        diagram.assertShown();
        assertThat(revoked.version()).isEqualTo(valid.version() + 1);
        assertThat(revoked.code()).isEqualTo(valid.code());
        assertThatExceptionOfType(AlreadyRevoked.class).isThrownBy(() -> revoked.revoke("Пак", AFTER));
    }

    @Test
    void certifiesDaysAndLengthAsTheyWere() {
        Certificate certificate = aValid("Анна");
        assertThat(certificate.days()).containsExactly(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 9));
        assertThat(certificate.length()).isEqualTo(Duration.ofHours(4));
        assertThat(certificate.issuedOn()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(certificate.toString()).doesNotContain("Анна");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-4567-89AB-CDEF",
                "0123456789abcdef",
                " o123 4567 89ab cdef ",
                "OI23-4567-89AB-CDEF",
                "0L23-4567-89AB-CDEF"
            })
    void readsACodeHoweverItIsTyped(String typed) {
        assertThat(VerificationCode.typed(typed)).contains(new VerificationCode("0123-4567-89AB-CDEF"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123",
                "0123-4567-89AB-CDEFG",
                "0123-4567-89AB-CDEU",
                "абвг-4567-89AB-CDEF",
                "../../../../etc"
            })
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(VerificationCode.typed(typed)).isEmpty();
    }

    @Test
    void codesAreTypeableAndDoNotRepeat() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = VerificationCode.random().value();
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
            codes.add(code);
        }
        assertThat(codes).hasSize(1000);
    }
}
