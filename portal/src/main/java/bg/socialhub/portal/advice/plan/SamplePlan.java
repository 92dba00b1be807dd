package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.advice.Side;
import bg.socialhub.portal.gateway.PlansApi.Milestone;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.gateway.PlansApi.Status;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A plan, as its enterprise sees it, of which something is reached, something is late and something is to come. */
@Component
class SamplePlan implements Sample {

    @Override
    public void put(Model model, LocalDate today, UnaryOperator<String> texts) {
        var milestones = List.of(
                new Milestone(texts.apply("components.milestone.done"), today.minusDays(30), today.minusDays(35)),
                new Milestone(texts.apply("components.milestone.late"), today.minusDays(1), null),
                new Milestone(texts.apply("components.milestone.next"), today.plusDays(30), null));
        model.addAttribute("side", Side.MY);
        model.addAttribute("today", today);
        model.addAttribute(
                "plan",
                new Plan(
                        "sample",
                        Status.RUNNING,
                        "plovdiv",
                        "sample",
                        null,
                        "sample",
                        List.of(),
                        milestones,
                        List.of(),
                        null,
                        null,
                        null,
                        today.atStartOfDay(Formats.ZONE).toOffsetDateTime(),
                        1));
    }
}
