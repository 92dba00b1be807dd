package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.PlansApi.Status;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of the centre; without a choice those that run. */
@Controller
class PlanListController {

    private static final int PAGE = 50;
    private static final String ALL = "ALL";

    private final PlansApi plans;
    private final Clock clock;

    PlanListController(PlansApi plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** A state that does not exist is none. */
    @GetMapping("/desk/plans")
    String plans(
            @RequestParam(defaultValue = "RUNNING") String status,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Status wanted = Arrays.stream(Status.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null);
        model.addAttribute("status", wanted == null ? ALL : wanted.name());
        model.addAttribute("statuses", Status.values());
        model.addAttribute("today", LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        model.addAttribute("found", Part.of(() -> plans.plans(null, wanted, PAGE, cursor)));
        return "advice/plan/plans";
    }
}
