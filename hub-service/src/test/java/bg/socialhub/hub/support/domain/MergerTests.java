package bg.socialhub.hub.support.domain;

import static bg.socialhub.hub.support.domain.SupportFixtures.CONCERN;
import static bg.socialhub.hub.support.domain.SupportFixtures.NOW;
import static bg.socialhub.hub.support.domain.SupportFixtures.older;
import static bg.socialhub.hub.support.domain.SupportFixtures.opened;
import static bg.socialhub.hub.support.domain.SupportFixtures.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.SupportRequest.Concern;
import bg.socialhub.hub.support.domain.SupportRequest.Doing;
import org.junit.jupiter.api.Test;

class MergerTests {

    private static final Doing MERGE = new Doing(Step.MERGE, "expert", NOW, "Същото питане");

    @Test
    void theNewerRequestGoesOnInTheOlderAndKeepsItsWords() {
        SupportRequest merged = then(opened(), Step.REPLY, "2027-03-01T10:00").merge(older("first"), MERGE);
        assertThat(merged.status()).isEqualTo(Status.MERGED);
        assertThat(merged.merger()).contains(new SupportRequestId("first"));
        assertThat(merged.messages())
                .extracting(SupportRequest.Message::text)
                .containsExactly("Текст", "Същото питане");
        assertThat(merged.status().isOpen()).isFalse();
    }

    @Test
    void neverTheOlderInTheNewerNorOneInItselfSoThatNoTwoGoOnInEachOther() {
        assertRefused(Refused.NOT_OLDER, older("first"), opened());
        assertRefused(Refused.NOT_OLDER, opened(), opened());
        SupportRequest a = SupportRequest.opened(new SupportRequestId("a"), CONCERN, NOW);
        SupportRequest b = SupportRequest.opened(new SupportRequestId("b"), CONCERN, NOW);
        assertThat(b.merge(a, MERGE).merger()).contains(a.id());
        assertRefused(Refused.NOT_OLDER, a, b);
    }

    @Test
    void onlyWithinOneEnterpriseAndOneCentre() {
        assertRefused(Refused.OTHER_ENTERPRISE, opened(), of("plovdiv", "another"));
        assertRefused(Refused.OTHER_ENTERPRISE, opened(), of("varna", "e"));
    }

    @Test
    void onlyInARequestThatSomebodyStillWorksOn() {
        assertRefused(Refused.NOT_OPEN, opened(), then(older("first"), Step.CLOSE, "2027-03-01T10:00"));
    }

    private static SupportRequest of(String centre, String enterprise) {
        Concern concern = new Concern(centre, enterprise, Category.NETWORK, "Тема", "Описание", "someone");
        return SupportRequest.opened(new SupportRequestId("first"), concern, NOW.minusSeconds(60));
    }

    private static void assertRefused(Refused reason, SupportRequest request, SupportRequest target) {
        assertThatExceptionOfType(SupportException.NotMergeable.class)
                .isThrownBy(() -> request.merge(target, MERGE))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
