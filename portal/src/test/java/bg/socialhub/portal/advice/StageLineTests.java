package bg.socialhub.portal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.AssessmentsApi.Assessment;
import bg.socialhub.portal.gateway.AssessmentsApi.Stage;
import bg.socialhub.portal.gateway.AssessmentsApi.Status;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageLineTests {

    @Test
    void whoeverHasNoneBeginsWithTheFirst() {
        assertThat(StageLine.of(List.of())).containsExactly(new StageLine(Stage.T0, null));
        assertThat(StageLine.last(StageLine.of(List.of()))).isEmpty();
    }

    @Test
    void theNextStageIsOfferedOnlyAfterTheOneBeforeIsCompleted() {
        Assessment draft = one(Stage.T0, Status.DRAFT);
        assertThat(StageLine.of(List.of(draft))).containsExactly(new StageLine(Stage.T0, draft));
        Assessment first = one(Stage.T0, Status.COMPLETED);
        assertThat(StageLine.of(List.of(first)))
                .containsExactly(new StageLine(Stage.T0, first), new StageLine(Stage.T1, null));
        Assessment second = one(Stage.T1, Status.COMPLETED);
        assertThat(StageLine.of(List.of(second, first)))
                .extracting(StageLine::stage)
                .containsExactly(Stage.values());
    }

    @Test
    void aWithdrawnOneIsBegunAnewInItsPlace() {
        assertThat(StageLine.of(List.of(one(Stage.T0, Status.WITHDRAWN))))
                .singleElement()
                .satisfies(line -> assertThat(line.canBegin()).isTrue());
    }

    @Test
    void whatSomebodyBeganOutOfOrderIsShown() {
        Assessment third = one(Stage.T2, Status.COMPLETED);
        List<StageLine> lines = StageLine.of(List.of(third));
        assertThat(lines).extracting(StageLine::stage).containsExactly(Stage.T0, Stage.T2);
        assertThat(StageLine.last(lines)).contains(third);
    }

    private static Assessment one(Stage stage, Status status) {
        OffsetDateTime then = OffsetDateTime.parse("2026-11-02T10:00:00+02:00");
        return new Assessment(
                "a", status, stage, "varna", "e", null, 1, Map.of(), List.of(), null, null, then, null, 1);
    }
}
