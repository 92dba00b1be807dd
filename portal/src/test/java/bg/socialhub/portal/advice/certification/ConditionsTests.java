package bg.socialhub.portal.advice.certification;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.ChecklistsApi.Base;
import bg.socialhub.portal.gateway.ChecklistsApi.Check;
import bg.socialhub.portal.gateway.ChecklistsApi.Checklist;
import bg.socialhub.portal.gateway.ChecklistsApi.Condition;
import bg.socialhub.portal.gateway.ChecklistsApi.Counted;
import bg.socialhub.portal.gateway.ChecklistsApi.Figures;
import bg.socialhub.portal.gateway.ChecklistsApi.Line;
import bg.socialhub.portal.gateway.ChecklistsApi.Needs;
import bg.socialhub.portal.gateway.ChecklistsApi.Outcome;
import bg.socialhub.portal.gateway.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTests {

    private static final Checklist RULES = new Checklist(
            "A",
            2,
            LocalDate.of(2026, 1, 1),
            text("note"),
            List.of(condition("A1", "BY_PERSON"), condition("A3", "FROM_DATA"), condition("A4", "FROM_DATA")),
            new Needs(List.of("A1"), List.of(List.of("A3", "A4"))),
            new Counted(Base.HEADCOUNT, true));

    @Test
    void aChecklistSaysWhichAreAllNeededAndOfWhichOneIsEnough() {
        List<Conditions> groups = Conditions.of(RULES);
        assertThat(groups).extracting(Conditions::all).containsExactly(true, false);
        assertThat(groups.getFirst().conditions()).singleElement().satisfies(one -> {
            assertThat(one.byPerson()).isTrue();
            assertThat(one.outcome()).isNull();
        });
        assertThat(groups.getLast().conditions())
                .extracting(one -> one.text().bg())
                .containsExactly("A3", "A4");
    }

    @Test
    void aCheckShowsItsOwnOutcomesInTheOrderOfItsRules() {
        Check check = new Check(
                "c",
                "varna",
                "e",
                "A",
                Outcome.CHECK_BY_PERSON,
                text("note"),
                2,
                Base.HEADCOUNT,
                List.of(
                        line("A4", Outcome.MET, "FIGURES"),
                        line("A3", Outcome.MISSING, "FIGURES"),
                        line("A1", Outcome.CHECK_BY_PERSON, "NOT_IN_FIGURES")),
                new Figures(null, null, 11, null, 4, null, null),
                OffsetDateTime.parse("2026-11-02T10:00:00+02:00"));
        List<Conditions> groups = Conditions.of(check, RULES);
        assertThat(groups.getFirst().conditions())
                .extracting(Conditions.Shown::outcome)
                .containsExactly(Outcome.CHECK_BY_PERSON);
        assertThat(groups.getLast().conditions())
                .extracting(Conditions.Shown::outcome)
                .containsExactly(Outcome.MISSING, Outcome.MET);
    }

    private static Condition condition(String id, String judged) {
        return new Condition(id, text("чл. 7"), text(id), judged, List.of());
    }

    private static Line line(String id, Outcome outcome, String reason) {
        return new Line(id, text("чл. 7"), text(id), outcome, reason, List.of());
    }

    private static Text text(String bg) {
        return new Text(bg, null);
    }
}
