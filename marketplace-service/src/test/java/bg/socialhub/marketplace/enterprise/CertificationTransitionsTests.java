package bg.socialhub.marketplace.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.marketplace.Diagram;
import bg.socialhub.marketplace.enterprise.Certification.Command;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** I10: every state of a certificate times every command is a named transition or a named refusal. */
class CertificationTransitionsTests {

    private static final Certificate ONE = certificate("1");
    private static final Certificate TWO = certificate("2");

    private static final List<Command> COMMANDS = List.of(
            new Command.Submit(TWO),
            new Command.Verify(),
            new Command.Reject("непълно"),
            new Command.Remove("заличено"));

    private static final Certification NONE = new Certification.None();
    private static final Certification SUBMITTED = NONE.after(new Command.Submit(ONE));
    private static final Certification REJECTED = SUBMITTED.after(new Command.Reject("непълно"));
    private static final Certification VERIFIED = SUBMITTED.after(new Command.Verify());
    private static final Certification RENEWING = VERIFIED.after(new Command.Submit(TWO));
    private static final Certification REMOVED = VERIFIED.after(new Command.Remove("заличено"));

    @Test
    void isExhaustiveAndDrawn() {
        var legal = new ArrayList<String>();
        for (var state : List.of(NONE, SUBMITTED, REJECTED, VERIFIED, RENEWING, REMOVED)) {
            for (var command : COMMANDS) {
                try {
                    legal.add("%s --> %s: %s"
                            .formatted(
                                    state.status(),
                                    state.after(command).status(),
                                    command.getClass().getSimpleName().toLowerCase()));
                } catch (EnterpriseException.CertificationStepRefused refusal) {
                    assertThat(refusal.status()).isEqualTo(state.status());
                }
            }
        }
        assertThat(legal).hasSize(12);
        Diagram.assertInReadme(legal);
    }

    @Test
    void keepsTheVerifiedCertificateShownDuringARenewal() {
        assertThat(RENEWING.verified()).contains(ONE);
        assertThat(RENEWING.after(new Command.Verify()).verified()).contains(TWO);
        assertThat(RENEWING.after(new Command.Reject("непълно")).verified()).contains(ONE);
        assertThat(REMOVED.verified()).isEmpty();
    }

    /** I8 */
    @Test
    void showsTheMarkFromTheFirstToTheLastDay() {
        assertThat(Stream.of("2025-02-28", "2025-03-01", "2028-02-29", "2028-03-01")
                        .map(LocalDate::parse)
                        .map(day -> VERIFIED.shownOn(day).isPresent()))
                .containsExactly(false, true, true, false);
        assertThat(SUBMITTED.shownOn(LocalDate.parse("2026-01-01"))).isEmpty();
        assertThat(REJECTED.shownOn(LocalDate.parse("2026-01-01"))).isEmpty();
    }

    @Test
    void survivesTheStoreInEveryState() {
        for (var state : List.of(NONE, SUBMITTED, REJECTED, VERIFIED, RENEWING, REMOVED)) {
            var enterprise = new Enterprise(
                    new EnterpriseId("e1"),
                    3,
                    new bg.socialhub.marketplace.identifier.Eik("999000017"),
                    EnterpriseContractTests.PROFILE,
                    java.util.Set.of("u1"),
                    state);
            assertThat(EnterpriseDocument.from(enterprise, List.of()).toDomain("e1", 3))
                    .isEqualTo(enterprise);
        }
    }

    private static Certificate certificate(String number) {
        return new Certificate(
                CertificateClass.A, number, LocalDate.parse("2025-03-01"), LocalDate.parse("2028-02-29"));
    }
}
